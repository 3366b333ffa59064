package org.ortaq.app.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ortaq.region.statistics.BaciReader;
import org.ortaq.region.statistics.HsSections;
import org.ortaq.table.CsvStream;
import org.ortaq.table.InputException;
import org.ortaq.table.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ortaq data import baci}. */
@Command(
        name = "baci",
        description =
                "CEPII BACI, a zip as downloaded or a CSV beside its country_codes table: replaces the trade matrix.")
final class ImportBaci extends Import {

    private static final String SOURCE = "trade-baci";
    private static final String EVIDENCE = "study";
    private static final int USED_YEARS = 3;
    private static final Pattern TABLE = Pattern.compile(".*_Y(\\d{4})_.*\\.csv(\\.gz)?");

    @Parameters(paramLabel = "FILE", description = "BACI_HS.._V....zip, or BACI_HS.._Y...._V....csv")
    private Path file = Path.of("");

    @Option(
            names = "--year",
            paramLabel = "Y",
            description = "The year to take (default: the latest up to the base year of the package).")
    private @Nullable Integer year;

    @Option(
            names = "--countries",
            paramLabel = "FILE",
            description = "Its table of country codes (default: country_codes_V....csv in the zip or beside the CSV).")
    private @Nullable Path countries;

    /** The input as the user named it, for messages. */
    private String source() {
        return file.getFileName().toString();
    }

    @Override
    Imported run(TargetPackage copy, ImportTarget into) throws IOException {
        try (var tables = PackedTables.open(file)) {
            var name = table(tables, copy.data().baseYear());
            var codes = codes(tables, source(), countries);
            int of = yearOf(name).orElseGet(() -> year == null ? copy.data().baseYear() : year);
            var reader = new BaciReader(
                    copy.data().countries(), HsSections.of(copy.data().table("trade-hs-to-sitc")), codes, of);
            var problems = new Problems();
            read(tables, name, reader, problems);
            var rows = reader.rows(SOURCE, EVIDENCE);
            if (rows.isEmpty()) {
                throw InputException.of(name, 0, "t", String.valueOf(of), "rows of this year with a value");
            }
            copy.upsert("sources", 1, List.of(citation(name, of)));
            copy.replace("trade-shape", rows);
            var changed = copy.commit();
            return new Imported(
                    into.folder(),
                    copy.created(),
                    name + ", goods of " + of,
                    reader.tally(),
                    table("trade-shape", rows.size()),
                    notes(of, changed.baseYear()));
        }
    }

    private static List<String> citation(String name, int of) {
        return List.of(
                SOURCE,
                "CEPII",
                "BACI, reconciled bilateral trade by product, " + of + " (" + name + ")",
                "http://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37",
                "",
                "Etalab 2.0 (from memory)");
    }

    private static List<String> notes(int of, int baseYear) {
        var notes = new ArrayList<String>();
        notes.add(
                "Products go to SITC sections by the table trade-hs-to-sitc (recalled). A pair BACI does not list stays missing"
                        + " where one of the five is a side.");
        notes.add(
                of > baseYear || of < baseYear - USED_YEARS
                        ? "The base year is " + baseYear + ": a matrix of " + of
                                + " gives the pattern only, its cells are not taken as known."
                        : "The trade model takes every pair of it as known"
                                + (of == baseYear ? "." : ", grown to " + baseYear + "."));
        return notes;
    }

    private static OptionalInt yearOf(String name) {
        var matcher = TABLE.matcher(name);
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    /** The table of the wanted year: a year of the file name, or a plain CSV of any name. */
    private String table(PackedTables tables, int baseYear) throws IOException {
        if (!tables.isArchive()) {
            requireYear(yearOf(source()).orElse(year == null ? baseYear : year));
            return source();
        }
        var years = years(tables, source());
        var found = year == null ? years.floorEntry(baseYear) : years.ceilingEntry(year);
        if (found == null || (year != null && !found.getKey().equals(year))) {
            throw InputException.of(
                    source(),
                    0,
                    "--year",
                    year == null ? "" : String.valueOf(year),
                    years.isEmpty() ? "a table named BACI_HS.._Y...._V....csv" : "one of " + years.keySet());
        }
        return found.getValue();
    }

    /** The tables of an archive by their years. */
    static TreeMap<Integer, String> years(PackedTables tables, String source) throws IOException {
        var years = new TreeMap<Integer, String>();
        for (var name : tables.names()) {
            var of = yearOf(name);
            if (of.isPresent() && years.put(of.getAsInt(), name) != null) {
                throw InputException.of(source, 0, "", name, "one table of a year");
            }
        }
        return years;
    }

    /** Reads the table of the flows. */
    static void read(PackedTables tables, String name, BaciReader reader, Problems problems) throws IOException {
        tables.read(name, (text, table) -> CsvStream.read(text, table, problems, reader::take));
        problems.throwIfAny();
    }

    private void requireYear(int of) {
        if (year != null && year != of) {
            throw InputException.of(source(), 0, "--year", String.valueOf(year), "the year of the file, " + of);
        }
    }

    static TreeMap<Integer, String> codes(PackedTables tables, String source, @Nullable Path countries)
            throws IOException {
        var codes = new TreeMap<Integer, String>();
        var problems = new Problems();
        PackedTables.Taker taker =
                (text, name) -> CsvStream.read(text, name, problems, row -> BaciReader.country(row, codes));
        if (countries != null) {
            try (var own = PackedTables.open(countries)) {
                own.read(countries.getFileName().toString(), taker);
            }
        } else {
            var names = tables.names().stream()
                    .filter(n -> n.matches("(.*/)?country_codes.*\\.csv"))
                    .toList();
            if (names.size() != 1) {
                throw InputException.of(
                        source,
                        0,
                        "--countries",
                        String.join(", ", names),
                        "one table country_codes_V....csv in or beside it");
            }
            tables.read(names.getFirst(), taker);
        }
        problems.throwIfAny();
        return codes;
    }
}
