package org.ortaq.app.data;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ortaq.region.statistics.ComtradeReader;
import org.ortaq.region.statistics.CountryCodes;
import org.ortaq.table.CsvStream;
import org.ortaq.table.InputException;
import org.ortaq.table.JsonRecords;
import org.ortaq.table.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ortaq data import comtrade}. */
@Command(
        name = "comtrade",
        description = "UN Comtrade v1, JSON or CSV, from a file or fetched: adds what each country counted as facts.")
final class ImportComtrade extends Import {

    /** The most records one answer holds; an answer of this size was cut. */
    private static final int MOST_RECORDS = 250_000;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "JSON or CSV as downloaded, .gz or a zip of one of them.")
    private @Nullable Path file;

    @Option(names = "--fetch", description = "Ask the service instead of reading a file.")
    private boolean fetch;

    @Option(
            names = "--reporter",
            split = ",",
            paramLabel = "C",
            description = "With --fetch: reporters, for example UZB,KAZ.")
    private List<String> reporters = List.of();

    @Option(
            names = "--partner",
            split = ",",
            paramLabel = "C",
            description = "With --fetch: partners (default: all and the world).")
    private List<String> partners = List.of();

    @Option(names = "--year", split = ",", paramLabel = "Y", description = "With --fetch: years.")
    private List<Integer> years = List.of();

    @Option(
            names = "--key",
            paramLabel = "K",
            description = "With --fetch: your subscription key; without it a preview of 500 records.")
    private @Nullable String key;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "With --fetch: another address of the service.",
            defaultValue = ComtradeClient.ADDRESS)
    private URI url = URI.create(ComtradeClient.ADDRESS);

    /** The input as the user named it, for messages. */
    private String source() {
        return file == null ? "UN Comtrade" : file.getFileName().toString();
    }

    @Override
    Imported run(TargetPackage copy, ImportTarget into) throws IOException {
        if (fetch == (file != null)) {
            throw InputException.of("command line", 0, "FILE", fetch ? source() : "", "either a file or --fetch");
        }
        var data = copy.data();
        var reader = new ComtradeReader(data.countries(), CountryCodes.of(data.table("country-codes")));
        var problems = new Problems();
        if (file == null) {
            fetch(copy, reader, problems);
        } else {
            read(file, reader, problems);
        }
        problems.throwIfAny();
        if (reader.tally().rowsRead() >= MOST_RECORDS) {
            throw InputException.of(
                    source(),
                    0,
                    "",
                    reader.tally().rowsRead() + " records",
                    "fewer than " + MOST_RECORDS + ": ask for less at once");
        }
        var citation = List.of(
                "trade-comtrade",
                "United Nations Statistics Division",
                "UN Comtrade, annual goods trade as reported",
                "https://comtradeplus.un.org",
                "",
                "UN Comtrade terms of use (from memory)");
        return CountedFlows.write(copy, into, source(), "comtrade", citation, reader.flows(), reader.tally());
    }

    /** The one table of a file. */
    static void read(Path path, ComtradeReader reader, Problems problems) throws IOException {
        try (var tables = PackedTables.open(path)) {
            var name = tables.only(n -> n.matches(".*\\.(csv|json)"), "a CSV or JSON in the archive");
            tables.read(name, (text, table) -> {
                if (table.matches(".*\\.json(\\.gz)?")) {
                    JsonRecords.read(text, table, "data", problems, reader::take);
                } else {
                    CsvStream.read(text, table, problems, reader::take);
                }
            });
        }
    }

    private void fetch(TargetPackage copy, ComtradeReader reader, Problems problems) throws IOException {
        if (reporters.isEmpty() || years.isEmpty()) {
            throw InputException.of("command line", 0, "--fetch", "", "--reporter and --year beside it");
        }
        var table = copy.data().table("country-codes");
        checkCountries(copy, problems);
        problems.throwIfAny();
        var answer = new ComtradeClient(url, Optional.ofNullable(key))
                .answer(
                        reporters.stream()
                                .map(c -> CountryCodes.comtrade(table, c))
                                .toList(),
                        partners.stream()
                                .map(c -> CountryCodes.comtrade(table, c))
                                .toList(),
                        years);
        JsonRecords.read(new StringReader(answer), source(), "data", problems, reader::take);
    }

    private void checkCountries(TargetPackage copy, Problems problems) {
        var codes = List.copyOf(copy.data().countries().codes());
        for (var code : reporters) {
            if (!codes.contains(code) || code.equals("ROW")) {
                problems.addChoice("command line", 0, "--reporter", code, "a country of the package", codes);
            }
        }
        for (var code : partners) {
            if (!codes.contains(code) || code.equals("ROW")) {
                problems.addChoice("command line", 0, "--partner", code, "a country of the package", codes);
            }
        }
    }
}
