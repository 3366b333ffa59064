package org.ortaq.app.trade;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.PackedText;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import org.ortaq.table.Problems;
import org.ortaq.trade.MatrixFile;
import org.ortaq.trade.MatrixReader;
import org.ortaq.trade.complexity.Deviation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq trade complexity}. */
@Command(
        name = "complexity",
        description =
                "Economic complexity (ECI, PCI), fitness, diversity, proximity and density from who exports what.")
public final class ComplexityCommand implements WithCommon {

    /** Which proximities the JSON object holds. */
    enum Pairs {
        BOTH,
        COUNTRIES,
        PRODUCTS,
        NONE
    }

    @Option(
            names = "--matrix",
            required = true,
            paramLabel = "FILE",
            description = "CSV or CSV.gz with country, product, value; importers, if there are any, are added up.")
    private Path matrix = Path.of("");

    @Option(names = "--year", paramLabel = "Y", description = "A year of the file (default: the latest).")
    private @Nullable Integer year;

    @Option(
            names = "--digits",
            paramLabel = "N",
            description = "Of product codes, count the first N characters (default: all).")
    private int digits;

    @Option(
            names = "--threshold",
            paramLabel = "X",
            defaultValue = "1",
            description = "RCA from which on a country has a product (default: 1).")
    private double threshold = 1;

    @Option(
            names = "--iterations",
            paramLabel = "N",
            defaultValue = "20",
            description = "Of the fitness map, the start counted as the first (default: 20).")
    private int iterations = 20;

    @Option(
            names = "--deviation",
            paramLabel = "sample|population",
            defaultValue = "sample",
            description = "By which standard deviation ECI and PCI are scaled (default: sample, divided by n - 1).")
    private String deviation = "sample";

    @Option(
            names = "--proximity",
            paramLabel = "both|countries|products|none",
            defaultValue = "both",
            description = "Which proximities --json prints (default: both).")
    private String proximity = "both";

    @Option(names = "--country", paramLabel = "C", description = "The products around this country, by density.")
    private @Nullable String country;

    @Mixin
    private Common common = new Common();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() throws IOException {
        requirePositive("--threshold", threshold, threshold > 0);
        requirePositive("--iterations", iterations, iterations >= 2);
        var scaled = choice("--deviation", deviation, Deviation.class);
        var pairs = choice("--proximity", proximity, Pairs.class);
        var computed = Complexities.of(read().matrix(), threshold, iterations, scaled);
        if (country != null) {
            computed.require(country);
        }
        Console.of(spec)
                .out()
                .print(
                        common.json()
                                ? Json.write(new ComplexityJson(computed, pairs, country).object())
                                : new ComplexityText(
                                                computed, matrix.getFileName().toString(), country)
                                        .text());
        return Exit.DONE;
    }

    private static void requirePositive(String option, double found, boolean right) {
        if (!right) {
            throw InputException.of(
                    "command line",
                    0,
                    option,
                    String.valueOf(found),
                    option.equals("--iterations") ? "at least 2" : "above 0");
        }
    }

    private static <E extends Enum<E>> E choice(String option, String word, Class<E> type) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(word)) {
                return constant;
            }
        }
        var words = java.util.Arrays.stream(type.getEnumConstants())
                .map(c -> c.name().toLowerCase(Locale.ROOT))
                .toList();
        var problems = new Problems();
        problems.addChoice("command line", 0, option, word, "one of " + String.join(", ", words), words);
        throw new InputException(problems.all());
    }

    private MatrixFile read() throws IOException {
        var problems = new Problems();
        MatrixFile file;
        try (var in = PackedText.open(matrix)) {
            var wanted = year == null ? OptionalInt.empty() : OptionalInt.of(year);
            file = MatrixReader.read(in, matrix.getFileName().toString(), wanted, digits, problems);
        }
        problems.throwIfAny();
        return file;
    }
}
