package org.ortaq.app.assess;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.ScenarioChoice;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.assessment.Refined;
import org.ortaq.assessment.WhatIf;
import org.ortaq.table.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq coupling}: how the models hang together. */
@Command(
        name = "coupling",
        description = "The steps of a year, what each reads and hands on, and how well trade and transport agree.")
public final class CouplingCommand implements WithCommon {

    @Option(
            names = "--scenario",
            paramLabel = "ID|FILE",
            defaultValue = "promised-package",
            description = "A scenario of the package or a YAML file of your own (default: ${DEFAULT-VALUE}).")
    private String scenario = "promised-package";

    @Option(names = "--horizon", paramLabel = "YEAR", description = "Last year (default: as in the scenario).")
    private @Nullable Integer horizon;

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
        var data = source.open();
        var chosen = new ScenarioChoice(data)
                .choose(scenario, List.of(), horizon == null ? OptionalInt.empty() : OptionalInt.of(horizon));
        Refined refined;
        try (var progress = console.progress()) {
            refined = new WhatIf(data, chosen, 2, progress).refine(chosen, progress);
        }
        console.out().print(common.json() ? Json.write(CouplingReport.json(refined)) : CouplingReport.text(refined));
        return refined.converged() ? Exit.DONE : Exit.FAILURE;
    }
}
