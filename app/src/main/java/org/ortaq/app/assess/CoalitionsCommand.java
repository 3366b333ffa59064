package org.ortaq.app.assess;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.ScenarioChoice;
import org.ortaq.app.terminal.Threads;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.assessment.CoalitionStudy;
import org.ortaq.region.Coalition;
import org.ortaq.region.Member;
import org.ortaq.table.Json;
import org.ortaq.table.Problems;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq coalitions}: what every group brings, to itself and to those outside. */
@Command(
        name = "coalitions",
        description =
                "What each of the 31 groups gains by keeping the promises among itself, and what that does to those"
                        + " outside; by way of working; and in all 52 partitions of the five.")
public final class CoalitionsCommand implements WithCommon {

    /** One of two other questions. */
    static final class Question {
        @Option(
                names = "--mechanisms",
                paramLabel = "A+B",
                description = "One group, its ways of working switched on one by one; CA5 for all five.")
        private @Nullable String mechanisms;

        @Option(names = "--partitions", description = "All 52 partitions, each block carrying out what lies within it.")
        private boolean partitions;
    }

    @ArgGroup
    private @Nullable Question question;

    @Option(
            names = "--scenario",
            paramLabel = "ID|FILE",
            defaultValue = "promised-package",
            description = "A scenario of the package or a YAML file of your own (default: ${DEFAULT-VALUE}).")
    private String scenario = "promised-package";

    @Option(names = "--horizon", paramLabel = "YEAR", description = "Last year (default: as in the scenario).")
    private @Nullable Integer horizon;

    @Mixin
    private Threads threads = new Threads();

    @Mixin
    private Common common = new Common();

    @Mixin
    private PackageOption source = new PackageOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() {
        var console = Console.of(spec);
        int atOnce = threads.count();
        var group = question == null || question.mechanisms == null ? null : coalition(question.mechanisms);
        var data = source.open();
        var chosen = new ScenarioChoice(data)
                .choose(scenario, List.of(), horizon == null ? OptionalInt.empty() : OptionalInt.of(horizon));
        CoalitionsReport report;
        try (var progress = console.progress()) {
            var study = new CoalitionStudy(data, chosen, atOnce, progress);
            report = group != null
                    ? CoalitionsReport.ofMechanisms(chosen, group, study.mechanisms(group))
                    : question != null && question.partitions
                            ? CoalitionsReport.ofPartitions(chosen, study.partitions())
                            : CoalitionsReport.ofCoalitions(chosen, study.coalitions());
        }
        console.out().print(common.json() ? Json.write(report.json()) : report.text());
        return Exit.DONE;
    }

    private static Coalition coalition(String text) {
        if (text.equals("CA5")) {
            return Coalition.ALL;
        }
        var names =
                java.util.stream.Stream.of(Member.values()).map(Member::name).toList();
        var problems = new Problems();
        var members = new java.util.ArrayList<Member>();
        for (var name : text.split("\\+", -1)) {
            if (names.contains(name)) {
                members.add(Member.valueOf(name));
            } else {
                problems.addChoice(
                        "command line",
                        0,
                        "--mechanisms",
                        name,
                        "members joined by +, or CA5: " + String.join(", ", names),
                        names);
            }
        }
        problems.throwIfAny();
        return Coalition.of(members);
    }
}
