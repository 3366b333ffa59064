package org.ortaq.app.sensitivity;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.OutcomeQuestion;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.ScenarioChoice;
import org.ortaq.app.terminal.Threads;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.assessment.Sensitivity;
import org.ortaq.assessment.SensitivityStudy;
import org.ortaq.table.Json;
import org.ortaq.table.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq sensitivity METRIC AREA YEAR}. */
@Command(
        name = "sensitivity",
        description =
                "Which uncertain quantity decides a number: all are screened (Morris), the strongest get first-order"
                        + " and total shares of the variance (Sobol).",
        footer = {
            "",
            "Gains too: sensitivity assessment.present-value UZB 2024 (or CA5, the five together).",
            "Minutes, not seconds: hundreds of runs; the same answer every time."
        })
public final class SensitivityCommand implements WithCommon {

    @Mixin
    private OutcomeQuestion question = new OutcomeQuestion();

    @Option(
            names = "--scenario",
            paramLabel = "ID|FILE",
            defaultValue = "promised-package",
            description = "As for assess.")
    private String scenario = "promised-package";

    @Option(names = "--without", paramLabel = "ID", description = "As for assess.")
    private List<String> without = List.of();

    @Option(
            names = "--trajectories",
            paramLabel = "N",
            defaultValue = "3",
            description = "Of the screening; each costs a run for every quantity (default: ${DEFAULT-VALUE}).")
    private int trajectories = 3;

    @Option(
            names = "--deciding",
            paramLabel = "N",
            defaultValue = "6",
            description = "How many quantities get shares of the variance (default: ${DEFAULT-VALUE}).")
    private int deciding = 6;

    @Option(
            names = "--samples",
            paramLabel = "N",
            defaultValue = "64",
            description = "Of the variance, best a power of two; each costs a run for every deciding quantity and three"
                    + " more (default: ${DEFAULT-VALUE}).")
    private int samples = 64;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

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
        question.checkMetric();
        var effort = effort();
        int atOnce = threads.count();
        var data = source.open();
        var chosen = new ScenarioChoice(data).choose(scenario, without, OptionalInt.empty());
        question.checkYear(chosen);
        Sensitivity found;
        try (var progress = console.progress()) {
            var study = new SensitivityStudy(data, chosen, atOnce, progress);
            found = question.answer(() -> study.of(question.metric(), question.area(), question.year(), effort));
        }
        console.out().print(common.json() ? Json.write(SensitivityJson.of(found)) : SensitivityText.of(found));
        return Exit.DONE;
    }

    private SensitivityStudy.Effort effort() {
        var problems = new Problems();
        atLeast("--trajectories", trajectories, 1, problems);
        atLeast("--deciding", deciding, 1, problems);
        atLeast("--samples", samples, 2, problems);
        problems.throwIfAny();
        return new SensitivityStudy.Effort(trajectories, deciding, samples, seed);
    }

    private static void atLeast(String option, int found, int least, Problems problems) {
        if (found < least) {
            problems.add("command line", 0, option, String.valueOf(found), "a number from " + least);
        }
    }
}
