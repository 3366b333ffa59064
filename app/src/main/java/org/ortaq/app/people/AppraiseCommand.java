package org.ortaq.app.people;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.UserFile;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.people.AppraisalTables;
import org.ortaq.people.AppraisalTables.Entry;
import org.ortaq.people.appraisal.Scores;
import org.ortaq.region.Corner;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import org.ortaq.table.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq appraise}: judges for entries, and a ranking freed of strict and mild judges. */
@Command(
        name = "appraise",
        description = "Choose judges without an own-country conflict; with --scores, rank fairly, with intervals."
                + " Without --entries the joint projects of the package are appraised.")
public final class AppraiseCommand implements WithCommon {

    @Mixin
    private Common common = new Common();

    @Mixin
    private PackageOption source = new PackageOption();

    @Option(
            names = "--entries",
            paramLabel = "F",
            description = "CSV: id, country (a;b) and, if told, institution, title.")
    private @Nullable Path entries;

    @Option(
            names = "--judges",
            paramLabel = "F",
            required = true,
            description = "CSV: id, country and, if told, institution, load.")
    private Path judges = Path.of("");

    @Option(names = "--scores", paramLabel = "F", description = "CSV: entry, judge, score.")
    private @Nullable Path scores;

    @Option(
            names = "--per-entry",
            paramLabel = "N",
            defaultValue = "3",
            description = "Judges an entry gets (default: ${DEFAULT-VALUE}).")
    private int perEntry = 3;

    @Option(
            names = "--ridge",
            paramLabel = "R",
            defaultValue = "1",
            description =
                    "How many scores of an average judge each judge is worth beforehand (default: ${DEFAULT-VALUE}).")
    private double ridge = 1;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() {
        var problems = new Problems();
        if (perEntry < 1) {
            problems.add("command line", 0, "--per-entry", String.valueOf(perEntry), "a whole number, 1 or more");
        }
        if (!(ridge > 0)) {
            problems.add("command line", 0, "--ridge", String.valueOf(ridge), "a number above 0");
        }
        problems.throwIfAny();
        var judged = entries(problems);
        var panel = AppraisalTables.judges(new UserFile("--judges", judges).csv(problems), problems);
        Optional<Scores> given = Optional.empty();
        if (scores != null && problems.isEmpty()) {
            given = AppraisalTables.scores(new UserFile("--scores", scores).csv(problems), judged, panel, problems);
        }
        problems.throwIfAny();
        var out = Console.of(spec).out();
        var report = AppraisalReport.of(judged, panel, perEntry, given, ridge, seed);
        if (given.isEmpty() && report.missing() > 0) {
            throw new InputException(report.shortages(judges.toString()));
        }
        out.print(common.json() ? Json.write(report.json()) : report.text());
        return Exit.DONE;
    }

    private List<Entry> entries(Problems problems) {
        if (entries != null) {
            return AppraisalTables.entries(new UserFile("--entries", entries).csv(problems), problems);
        }
        return source.open().region(Corner.CENTRAL).projects().list().stream()
                .filter(p -> p.count() == 1)
                .map(p -> new Entry(
                        p.id(),
                        p.id(),
                        Stream.concat(p.partners().stream(), p.hosts().stream())
                                .distinct()
                                .map(c -> "country " + c)
                                .toList()))
                .toList();
    }
}
