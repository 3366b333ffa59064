package org.ortaq.app.assess;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.export.Format;
import org.ortaq.app.export.RunExport;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.OutputFile;
import org.ortaq.app.terminal.OutputFolder;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.ScenarioChoice;
import org.ortaq.app.terminal.Threads;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.app.water.CoursePolicies;
import org.ortaq.assessment.Assessed;
import org.ortaq.assessment.Assessment;
import org.ortaq.assessment.DrawStudy;
import org.ortaq.assessment.DrawnAnswer;
import org.ortaq.assessment.draws.Ensemble;
import org.ortaq.assessment.draws.Plan;
import org.ortaq.assessment.draws.Shard;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.Scenario;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
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
            description = "A new or empty folder for the files (default: out/<run>); with --shard a file.")
    private @Nullable Path out;

    @Mixin
    private DrawOptions draws = new DrawOptions();

    @Option(names = "--coalitions", description = "With --draws: run all coalitions in every draw, not the whole only.")
    private boolean coalitions;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description =
                    "With --draws: run only the I-th of N parts of the draws and write them to --out FILE, for merge.")
    private @Nullable String shard;

    @Option(
            names = "--export",
            paramLabel = "FORMAT",
            description = "The tables of the run as xlsx, parquet, sdmx or geojson beside the CSV; may be repeated.")
    private List<String> exports = List.of();

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
        requireDraws();
        if (shard != null) {
            return shard(shard);
        }
        if (out != null) {
            OutputFolder.requireFree(out);
        }
        var formats = formats();
        var plan = plan();
        int atOnce = threads.count();
        var console = Console.of(spec);
        var data = source.open();
        var chosen = chosen(data);
        var rivers = CoursePolicies.of(water, "command line", data, chosen, atOnce, console);
        Assessed assessed;
        Optional<Ensemble> ensemble;
        try (var progress = console.progress()) {
            assessed = new Assessment(data, chosen, atOnce, progress, rivers).run();
            ensemble = plan.map(p -> new DrawStudy(data, chosen, p, atOnce, progress).run(Shard.WHOLE));
        }
        var folder = out == null ? Common.home().resolve("out").resolve(assessed.run()) : out;
        var files = AssessFiles.of(assessed, ensemble, Instant.now());
        files.putAll(new RunExport(assessed).files(formats));
        OutputFolder.writeBytes(folder, files);
        var shown = shown(folder);
        var drawn = ensemble.map(e -> new DrawsPart(e, DrawnAnswer.of(data, e)));
        console.out()
                .print(
                        common.json()
                                ? Json.write(AssessJson.of(assessed, drawn, shown))
                                : Summary.of(assessed, drawn, shown));
        boolean converged = assessed.converged()
                && ensemble.map(e -> e.unconverged().isEmpty()).orElse(true);
        return converged ? Exit.DONE : Exit.FAILURE;
    }

    private List<Format> formats() {
        return exports.stream()
                .map(word -> Format.of(word, "command line", "--export"))
                .toList();
    }

    private Scenario chosen(DataPackage data) {
        return new ScenarioChoice(data)
                .choose(scenario, without, horizon == null ? OptionalInt.empty() : OptionalInt.of(horizon), changes);
    }

    private Optional<Plan> plan() {
        return draws.asked() ? Optional.of(draws.plan(0, coalitions)) : Optional.empty();
    }

    private void requireDraws() {
        if (draws.asked()) {
            return;
        }
        if (shard != null || coalitions) {
            throw InputException.of(
                    "command line", 0, shard != null ? "--shard" : "--coalitions", "no --draws", "--draws N as well");
        }
    }

    /** Runs a part of the draws only and writes it for {@code merge}. */
    private Integer shard(String text) throws IOException {
        var part = part(text);
        if (out != null) {
            OutputFile.requireFree(out);
        }
        var plan = draws.plan(0, coalitions);
        if (part.of() > plan.draws()) {
            // A part without a draw would be a file without a row.
            throw InputException.of(
                    "command line", 0, "--shard", text, "no more parts than the " + plan.draws() + " of --draws");
        }
        var data = source.open();
        var chosen = chosen(data);
        var console = Console.of(spec);
        Ensemble ensemble;
        try (var progress = console.progress()) {
            ensemble = new DrawStudy(data, chosen, plan, threads.count(), progress).run(part);
        }
        var file = out != null
                ? out
                : Common.home()
                        .resolve("out")
                        .resolve("shards")
                        .resolve(ensemble.origin().run() + "-" + part.number() + "-of-" + part.of() + ".parquet");
        OutputFile.write(file, EnsembleFile.bytes(ensemble));
        console.out()
                .print(common.json() ? Json.write(shardJson(ensemble, part, file)) : shardText(ensemble, part, file));
        return ensemble.unconverged().isEmpty() ? Exit.DONE : Exit.FAILURE;
    }

    private static Shard part(String text) {
        try {
            return Shard.of(text);
        } catch (IllegalArgumentException noShard) {
            throw InputException.of("command line", 0, "--shard", text, "I/N with I from 1 to N, as 2/3");
        }
    }

    private static Object shardJson(Ensemble ensemble, Shard part, Path file) {
        return Json.object()
                .put("run", ensemble.origin().run())
                .put("scenario", ensemble.origin().scenario())
                .put("shard", part.word())
                .put("draws", ensemble.drawn().size())
                .put("of", ensemble.plan().draws())
                .put("unconverged", ensemble.unconverged())
                .put("file", shown(file))
                .build();
    }

    private static String shardText(Ensemble ensemble, Shard part, Path file) {
        return "Shard " + part.word() + ": " + ensemble.drawn().size() + " of "
                + ensemble.plan().draws() + " draws, in " + shown(file)
                + "\nWhen all are there: ./ortaq merge FILE...\n";
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
