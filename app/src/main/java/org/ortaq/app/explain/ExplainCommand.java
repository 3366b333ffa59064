package org.ortaq.app.explain;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.ScenarioChoice;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.assessment.Assessment;
import org.ortaq.assessment.Catalogue;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ortaq explain METRIC AREA YEAR}. */
@Command(
        name = "explain",
        description = "Walk from an outcome back to equations, parameters, levers and facts with their sources.")
public final class ExplainCommand implements WithCommon {

    @Parameters(index = "0", paramLabel = "METRIC", description = "For example trade.turnover-nominal.")
    private String metric = "";

    @Parameters(index = "1", paramLabel = "AREA", description = "UZB, UZB-KAZ, KAZ+UZB, CA5 or a place.")
    private String area = "";

    @Parameters(index = "2", paramLabel = "YEAR", description = "A year of the scenario.")
    private int year;

    @Option(
            names = "--scenario",
            paramLabel = "ID|FILE",
            defaultValue = "promised-package",
            description = "As for assess.")
    private String scenario = "promised-package";

    @Option(names = "--without", paramLabel = "ID", description = "As for assess.")
    private List<String> without = List.of();

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
    public Integer call() throws java.io.IOException {
        var console = Console.of(spec);
        checkMetric();
        area = inOrder(area);
        var data = source.open();
        var chosen = new ScenarioChoice(data).choose(scenario, without, OptionalInt.empty());
        if (year < chosen.from() || year > chosen.to()) {
            throw InputException.of(
                    "command line",
                    0,
                    "YEAR",
                    String.valueOf(year),
                    "a year of the scenario, " + chosen.from() + " to " + chosen.to());
        }
        try (var progress = console.progress()) {
            var assessed = new Assessment(data, chosen, 2, progress).run();
            var explanation = assessed.explainer().explain(metric, area, year);
            console.out()
                    .print(
                            common.json()
                                    ? Json.write(ExplanationJson.of(explanation))
                                    : ExplanationText.of(explanation));
            return Exit.DONE;
        } catch (IllegalArgumentException noSuch) {
            throw InputException.of(
                    "command line", 0, "", metric + " " + area + " " + year, String.valueOf(noSuch.getMessage()));
        }
    }

    /** {@code UZB+KAZ} is the same pair as {@code KAZ+UZB}. */
    private static String inOrder(String area) {
        return area.matches("[A-Z]{3}(\\+[A-Z]{3})+")
                ? String.join("+", new TreeSet<>(List.of(area.split("\\+"))))
                : area;
    }

    private void checkMetric() {
        try {
            Catalogue.find(metric);
        } catch (IllegalArgumentException noSuch) {
            throw InputException.of("command line", 0, "METRIC", metric, String.valueOf(noSuch.getMessage()));
        }
    }
}
