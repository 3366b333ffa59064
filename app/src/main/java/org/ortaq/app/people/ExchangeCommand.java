package org.ortaq.app.people;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.Supposed;
import org.ortaq.app.terminal.UserFile;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.people.ExchangeCase;
import org.ortaq.people.ExchangeTables;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import org.ortaq.table.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq exchange}: who gets which place. */
@Command(
        name = "exchange",
        description = "Give exchange or scholarship places to students; without files, the programmes of the region.")
public final class ExchangeCommand implements WithCommon {

    @Mixin
    private Common common = new Common();

    @Mixin
    private PackageOption source = new PackageOption();

    @Option(
            names = "--students",
            paramLabel = "F",
            description = "CSV: id, wishes (a;b;c) and, if known, home, score, group.")
    private @Nullable Path students;

    @Option(
            names = "--places",
            paramLabel = "F",
            description = "CSV: id, quota and, if known, country, preferences (a;b=c;d), reserves (group:seats).")
    private @Nullable Path places;

    @Option(names = "--scores", paramLabel = "F", description = "CSV: student, place, score; empty = not accepted.")
    private @Nullable Path scores;

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            defaultValue = "deferred-acceptance",
            description = "deferred-acceptance (fair by priority) or top-trading-cycles (as many sent as received).")
    private String rule = "deferred-acceptance";

    @Option(
            names = "--tolerance",
            paramLabel = "N",
            defaultValue = "0",
            description = "By how many sent and received may differ (top-trading-cycles; default: ${DEFAULT-VALUE}).")
    private int tolerance;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of the lottery that breaks ties (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--with",
            paramLabel = "ID",
            description = "Without files: suppose an initiative in force; may be repeated.")
    private List<String> with = List.of();

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            defaultValue = "2030",
            description = "Without files: the year looked at (default: ${DEFAULT-VALUE}).")
    private int year = 2030;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() {
        checkOptions();
        var out = Console.of(spec).out();
        if (students == null || places == null) {
            var report = ProgrammeReport.of(Supposed.of(source.open(), with, year), seed);
            out.print(common.json() ? Json.write(report.json()) : report.text());
        } else {
            var report = ExchangeReport.of(read(students, places), ExchangeRule.of(rule), tolerance, seed);
            out.print(common.json() ? Json.write(report.json()) : report.text());
        }
        return Exit.DONE;
    }

    private void checkOptions() {
        var problems = new Problems();
        if ((students == null) != (places == null)) {
            problems.add(
                    "command line",
                    0,
                    students == null ? "--students" : "--places",
                    "",
                    "both --students and --places, or neither");
        }
        if (!ExchangeRule.words().contains(rule)) {
            problems.addChoice(
                    "command line", 0, "--rule", rule, String.join(" or ", ExchangeRule.words()), ExchangeRule.words());
        }
        if (tolerance < 0) {
            problems.add("command line", 0, "--tolerance", String.valueOf(tolerance), "a whole number, not negative");
        }
        problems.throwIfAny();
    }

    private ExchangeCase read(Path studentFile, Path placeFile) {
        var problems = new Problems();
        boolean balanced = ExchangeRule.of(rule) == ExchangeRule.TOP_TRADING_CYCLES;
        var read = ExchangeTables.read(
                new UserFile("--students", studentFile).csv(problems),
                new UserFile("--places", placeFile).csv(problems),
                Optional.ofNullable(scores).map(f -> new UserFile("--scores", f).csv(problems)),
                balanced,
                problems);
        problems.throwIfAny();
        return read.orElseThrow(() -> new InputException(problems.all()));
    }

    /** How places are given. */
    enum ExchangeRule {
        DEFERRED_ACCEPTANCE,
        TOP_TRADING_CYCLES;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        static List<String> words() {
            return Arrays.stream(values()).map(ExchangeRule::word).toList();
        }

        static ExchangeRule of(String word) {
            return Arrays.stream(values())
                    .filter(r -> r.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("rule " + word));
        }
    }
}
