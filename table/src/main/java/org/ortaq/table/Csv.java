package org.ortaq.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Reads and writes CSV (RFC 4180, comma, UTF-8, one header line). */
public final class Csv {

    private Csv() {}

    /**
     * Reads a CSV text.
     *
     * @param text the whole file
     * @param file its name, for messages
     * @param problems collects mistakes: no header, doubled columns, rows with too many or too few cells
     */
    public static Table read(String text, String file, Problems problems) {
        var records = records(text.startsWith("\uFEFF") ? text.substring(1) : text, file, problems);
        if (records.isEmpty()) {
            problems.add(file, 1, "", "", "a header line");
            return new Table(file, List.of(), List.of(), problems);
        }
        var header = records.getFirst().getFields().stream().map(String::strip).toList();
        checkHeader(header, file, problems);
        var rows = new ArrayList<Row>(records.size());
        for (var csv : records.subList(1, records.size())) {
            addRow(csv, header, file, problems, rows);
        }
        return new Table(file, header, rows, problems);
    }

    private static List<CsvRecord> records(String text, String file, Problems problems) {
        var records = new ArrayList<CsvRecord>();
        var watch = new QuoteWatch(new StringReader(text));
        try (var reader = CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(watch)) {
            reader.forEach(records::add);
            watch.check(file, problems);
        } catch (CsvParseException broken) {
            problems.add(file, records.size() + 1, "", "", "well-formed CSV: " + broken.getMessage());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return records;
    }

    private static void checkHeader(List<String> header, String file, Problems problems) {
        var seen = new LinkedHashSet<String>();
        for (var column : header) {
            if (column.isEmpty() || !seen.add(column)) {
                problems.add(file, 1, column, column, "every column named, each name once");
            }
        }
    }

    private static void addRow(CsvRecord csv, List<String> header, String file, Problems problems, List<Row> rows) {
        int line = Math.toIntExact(csv.getStartingLineNumber());
        if (csv.getFieldCount() != header.size()) {
            problems.add(
                    file,
                    line,
                    "",
                    String.valueOf(csv.getFieldCount()) + " cells",
                    header.size() + " cells, as in the header");
            return;
        }
        rows.add(new Row(file, line, header, csv.getFields(), problems));
    }

    /** Writes rows under a header, LF line ends; cells are quoted only where needed. */
    public static String write(List<String> header, List<List<String>> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(header);
            rows.forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
