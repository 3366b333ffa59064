package org.ortaq.app.attribute;

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
import org.ortaq.assessment.Attributed;
import org.ortaq.assessment.AttributionStudy;
import org.ortaq.sharing.Orders;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq attribute METRIC AREA YEAR}. */
@Command(
        name = "attribute",
        description =
                "Split what the package changes of a number among its initiatives (Shapley value), with synergies.",
        footer = {
            "",
            "Gains too: attribute assessment.present-value UZB 2024 (or CA5, the five together).",
            "Minutes, not seconds, when many initiatives may touch the number; the same answer every time."
        })
public final class AttributeCommand implements WithCommon {

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
            names = "--permutations",
            paramLabel = "N",
            description = "Sample N orders of joining (even, 8 or more) instead of counting all of them;"
                    + " default: all up to 12 initiatives, 16 beyond.")
    private @Nullable Integer permutations;

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
        var orders = orders();
        int atOnce = threads.count();
        var data = source.open();
        var chosen = new ScenarioChoice(data).choose(scenario, without, OptionalInt.empty());
        question.checkYear(chosen);
        Attributed attributed;
        try (var progress = console.progress()) {
            var study = new AttributionStudy(data, chosen, atOnce, progress);
            attributed = question.answer(() -> study.of(question.metric(), question.area(), question.year(), orders));
        }
        console.out()
                .print(
                        common.json()
                                ? Json.write(AttributeJson.of(attributed, chosen))
                                : AttributeText.of(attributed, chosen));
        return attributed.converged() ? Exit.DONE : Exit.FAILURE;
    }

    private OptionalInt orders() {
        if (permutations == null) {
            return OptionalInt.empty();
        }
        if (permutations < Orders.FEWEST || permutations % 2 != 0) {
            throw InputException.of(
                    "command line",
                    0,
                    "--permutations",
                    String.valueOf(permutations),
                    "an even number from " + Orders.FEWEST);
        }
        return OptionalInt.of(permutations);
    }
}
