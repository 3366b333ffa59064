package org.ortaq.app.assess;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.OutputFolder;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.ScenarioChoice;
import org.ortaq.app.terminal.Threads;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.app.water.CoursePolicies;
import org.ortaq.assessment.Assessed;
import org.ortaq.assessment.Assessment;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.Scenario;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import org.ortaq.waterpower.WaterPowerModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq assess}: the main job. */
@Command(
        name = "assess",
        description = "What was promised, what will be delivered under the package, to whom, and who would leave.")
public final class AssessCommand implements WithCommon {

    @Mixin
    private Common common = new Common();

    @Mixin
    private PackageOption source = new PackageOption();

    @Option(
            names = "--scenario",
            paramLabel = "ID|FILE",
            defaultValue = "promised-package",
            description = "A scenario of the package or a YAML file of your own (default: ${DEFAULT-VALUE}).")
    private String scenario = "promised-package";

    @Option(names = "--without", paramLabel = "ID", description = "Leave an initiative out; may be repeated.")
    private List<String> without = List.of();

    @Option(
            names = "--change",
            paramLabel = "ID[=SIZE][@YEAR]",
            description =
                    "An initiative at a part of its size (0.5 is half), from another year, or both; may be repeated.")
    private List<String> changes = List.of();

    @Option(names = "--horizon", paramLabel = "YEAR", description = "Last year (default: as in the scenario).")
    private @Nullable Integer horizon;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "A new or empty folder for the files (default: out/<run>).")
    private @Nullable Path out;

    @Mixin
    private Threads threads = new Threads();

    @Option(
            names = "--water",
            paramLabel = "monthly|policy",
            defaultValue = "monthly",
            description = "Rivers and power: every water year optimal for its known mean inflow, or month by month on"
                    + " policies that do not know the inflow to come (default: ${DEFAULT-VALUE}).")
    private String water = "monthly";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() throws IOException {
        if (out != null) {
            OutputFolder.requireFree(out);
        }
        int atOnce = threads.count();
        var console = Console.of(spec);
        var data = source.open();
        var chosen = new ScenarioChoice(data)
                .choose(scenario, without, horizon == null ? OptionalInt.empty() : OptionalInt.of(horizon), changes);
        Assessed assessed;
        try (var progress = console.progress()) {
            assessed = new Assessment(data, chosen, atOnce, progress, water(data, chosen, console)).run();
        }
        var folder = out == null ? Common.home().resolve("out").resolve(assessed.run()) : out;
        OutputFolder.write(folder, AssessFiles.of(assessed, Instant.now()));
        var shown = shown(folder);
        console.out().print(common.json() ? Json.write(AssessJson.of(assessed, shown)) : Summary.of(assessed, shown));
        return assessed.converged() ? Exit.DONE : Exit.FAILURE;
    }

    private WaterPowerModel water(DataPackage data, Scenario chosen, Console console) {
        return switch (water) {
            case "monthly" -> new WaterPowerModel();
            case "policy" -> CoursePolicies.model(data, chosen, threads.count(), console);
            default -> throw InputException.of("command line", 0, "--water", water, "monthly or policy");
        };
    }

    /** The folder as seen from where the user stands. */
    private static String shown(Path folder) {
        var here = Path.of("").toAbsolutePath();
        var absolute = folder.toAbsolutePath().normalize();
        return absolute.startsWith(here) && Files.exists(absolute)
                ? here.relativize(absolute).toString()
                : absolute.toString();
    }
}
