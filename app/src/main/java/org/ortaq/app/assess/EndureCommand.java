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
import org.ortaq.assessment.EndureStudy;
import org.ortaq.assessment.Endured;
import org.ortaq.table.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq endure}: whether promises hold over time. */
@Command(
        name = "endure",
        description =
                "Would a party break a promise once its own gain is in, and which order of works strains trust least?")
public final class EndureCommand implements WithCommon {

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
        var data = source.open();
        var chosen = new ScenarioChoice(data)
                .choose(scenario, List.of(), horizon == null ? OptionalInt.empty() : OptionalInt.of(horizon));
        Endured endured;
        try (var progress = console.progress()) {
            endured = new EndureStudy(data, chosen, atOnce, progress).run();
        }
        console.out()
                .print(common.json() ? Json.write(EndureReport.json(chosen, endured)) : EndureReport.text(endured));
        return Exit.DONE;
    }
}
