package org.ortaq.trade;

import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.ortaq.table.CsvStream;
import org.ortaq.table.Problems;
import org.ortaq.table.Row;
import org.ortaq.trade.indicators.TradeMatrixBuilder;

/**
 * Reads somebody's own trade matrix from CSV: exporter, importer, sector, value and perhaps year, under the names that
 * UNCTAD, BACI, Comtrade or a gravity data set give them. A file without importers is read as sales to the world.
 */
public final class MatrixReader {

    /** The importer of a file that names none. */
    public static final String WORLD = "*";

    private static final List<String> EXPORTER =
            List.of("exporter", "country", "origin", "reporter", "i", "from", "location");
    private static final List<String> IMPORTER = List.of("importer", "destination", "partner", "j", "to");
    private static final List<String> SECTOR = List.of(
            "sector",
            "product",
            "sitc1",
            "sitc_section",
            "section",
            "sitc",
            "hs",
            "hs_product_code",
            "k",
            "industry",
            "good",
            "commodity");
    private static final List<String> VALUE =
            List.of("value", "value_kusd", "value_musd", "value_usd", "v", "trade", "export_value", "exports");
    private static final List<String> YEAR = List.of("year", "t", "period");

    private final String file;
    private final OptionalInt wanted;
    private final int digits;
    private final Problems problems;
    private final TreeMap<Integer, TradeMatrixBuilder> years = new TreeMap<>();
    private Columns columns = Columns.NONE;
    private long rows;
    private long unknown;

    /** The names the columns have in this file; empty where there is none. */
    private record Columns(
            Optional<String> exporter,
            Optional<String> importer,
            Optional<String> sector,
            Optional<String> value,
            Optional<String> year) {

        static final Columns NONE =
                new Columns(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private MatrixReader(String file, OptionalInt wanted, int digits, Problems problems) {
        this.file = file;
        this.wanted = wanted;
        this.digits = digits;
        this.problems = problems;
    }

    /**
     * Reads a file into the matrix of one year.
     *
     * @param in the text; not closed
     * @param file its name, for messages
     * @param year the year to take; the latest of the file when empty
     * @param digits how many leading characters of a sector code count; 0 for all
     * @param problems collects mistakes; the result is to be used only when there are none
     */
    public static MatrixFile read(Reader in, String file, OptionalInt year, int digits, Problems problems) {
        var reader = new MatrixReader(file, year, digits, problems);
        CsvStream.read(in, file, problems, reader::take);
        return reader.result();
    }

    private void take(Row row) {
        if (rows++ == 0) {
            columns = columns(row);
        }
        if (columns.value.isEmpty() || columns.exporter.isEmpty()) {
            return;
        }
        var year = columns.year.map(row::integer);
        var cell = row.maybeText(columns.value.get());
        if (cell.isEmpty() || cell.get().equals("NA")) {
            unknown++; // not zero
            return;
        }
        double value = row.number(columns.value.get());
        var exporter = row.text(columns.exporter.get());
        var importer = columns.importer.map(row::text).orElse(WORLD);
        var sector = columns.sector.map(row::text).orElse("TOTAL");
        if (value < 0) {
            row.reject(columns.value.get(), "a value not below 0");
        } else if (!Double.isNaN(value) && (wanted.isEmpty() || year.isEmpty() || wanted.getAsInt() == year.get())) {
            years.computeIfAbsent(year.orElse(0), y -> new TradeMatrixBuilder())
                    .add(exporter, importer, shortened(sector), value);
        }
    }

    private String shortened(String sector) {
        boolean whole = digits == 0
                || sector.length() <= digits
                || sector.toUpperCase(Locale.ROOT).equals("TOTAL");
        return whole ? sector : sector.substring(0, digits);
    }

    private Columns columns(Row row) {
        var found = new Columns(
                first(row, EXPORTER), first(row, IMPORTER), first(row, SECTOR), first(row, VALUE), first(row, YEAR));
        if (found.exporter.isEmpty()) {
            problems.add(file, 1, "exporter", "", "a column named " + String.join(", ", EXPORTER));
        }
        if (found.value.isEmpty()) {
            problems.add(file, 1, "value", "", "a column named " + String.join(", ", VALUE));
        }
        return found;
    }

    private static Optional<String> first(Row row, List<String> names) {
        return names.stream().filter(row::has).findFirst();
    }

    private MatrixFile result() {
        if (years.isEmpty() && problems.isEmpty()) {
            problems.add(
                    file, 0, "year", wanted.isPresent() ? String.valueOf(wanted.getAsInt()) : "", "rows with values");
        }
        var last = years.isEmpty() ? Optional.<Integer>empty() : Optional.of(years.lastKey());
        return new MatrixFile(
                last.map(years::get).orElseGet(TradeMatrixBuilder::new).build(),
                columns.year.isPresent() && last.isPresent() ? OptionalInt.of(last.get()) : OptionalInt.empty(),
                unit(),
                columns.importer.isPresent(),
                rows,
                unknown);
    }

    private String unit() {
        return switch (columns.value.orElse("")) {
            case "value_kusd", "v" -> "kusd";
            case "value_musd" -> "musd";
            case "value_usd" -> "usd";
            default -> "";
        };
    }
}
