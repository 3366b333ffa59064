package org.ortaq.app.compare;

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
import org.ortaq.assessment.CompareStudy;
import org.ortaq.assessment.Compared;
import org.ortaq.region.initiative.Scenario;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ortaq compare SCENARIO_A SCENARIO_B}. */
@Command(
        name = "compare",
        description = "Set two scenarios side by side: what differs, by how much, and what caused it.")
public final class CompareCommand implements WithCommon {

    @Parameters(
            index = "0",
            paramLabel = "SCENARIO_A",
            description = "The one compared with; a scenario of the package or a YAML file.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "SCENARIO_B", description = "The other one.")
    private String second = "";

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description =
                    "Outcomes and gains of this year (default: outcomes of the last year, gains as present values).")
    private @Nullable Integer year;

    @Option(names = "--all", description = "Show every outcome that differs, not the most important ones.")
    private boolean all;

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
        var data = source.open();
        var choice = new ScenarioChoice(data);
        var a = choice.choose(first, List.of(), OptionalInt.empty());
        var b = choice.choose(second, List.of(), OptionalInt.empty());
        var asked = year(a, b);
        Compared compared;
        try (var progress = console.progress()) {
            compared = new CompareStudy(data, atOnce, progress).of(a, b, asked);
        } catch (IllegalArgumentException tooMany) {
            throw InputException.of("command line", 0, "SCENARIO_B", second, String.valueOf(tooMany.getMessage()));
        }
        console.out().print(common.json() ? Json.write(CompareJson.of(compared)) : CompareText.of(compared, all));
        return compared.converged() ? Exit.DONE : Exit.FAILURE;
    }

    private OptionalInt year(Scenario a, Scenario b) {
        if (year == null) {
            return OptionalInt.empty();
        }
        int last = Math.min(a.to(), b.to());
        if (year < a.from() || year > last) {
            throw InputException.of(
                    "command line",
                    0,
                    "--year",
                    String.valueOf(year),
                    "a year of both scenarios, " + a.from() + " to " + last);
        }
        return OptionalInt.of(year);
    }
}
