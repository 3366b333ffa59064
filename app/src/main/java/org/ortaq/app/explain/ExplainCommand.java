package org.ortaq.app.explain;

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
import org.ortaq.assessment.Assessment;
import org.ortaq.assessment.Explanation;
import org.ortaq.table.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq explain METRIC AREA YEAR}. */
@Command(
        name = "explain",
        description = "Walk from an outcome back to equations, parameters, levers and facts with their sources.")
public final class ExplainCommand implements WithCommon {

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
        int atOnce = threads.count();
        var data = source.open();
        var chosen = new ScenarioChoice(data).choose(scenario, without, OptionalInt.empty());
        question.checkYear(chosen);
        Explanation explanation;
        try (var progress = console.progress()) {
            var assessment = new Assessment(data, chosen, atOnce, progress);
            explanation = question.answer(() -> assessment
                    .explainer(question.metric())
                    .explain(question.metric(), question.area(), question.year()));
        }
        console.out()
                .print(common.json() ? Json.write(ExplanationJson.of(explanation)) : ExplanationText.of(explanation));
        return Exit.DONE;
    }
}
