package org.ortaq.cluster.assess;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.assess.DrawFiles;
import org.ortaq.app.assess.DrawOptions;
import org.ortaq.app.assess.DrawsJson;
import org.ortaq.app.assess.DrawsText;
import org.ortaq.app.assess.Shards;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.DirectoryFiles;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.OutputFile;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.UserFile;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.assessment.DrawStudy;
import org.ortaq.assessment.DrawnAnswer;
import org.ortaq.assessment.draws.Ensemble;
import org.ortaq.assessment.draws.Plan;
import org.ortaq.cluster.spark.SparkOptions;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq cluster assess}: the draws of {@code assess --draws} on a cluster. */
@Command(
        name = "assess",
        description =
                "The draws of assess --draws on a cluster, to the last bit. Started again with the same --out it goes"
                        + " on where it was stopped.")
public final class AssessCommand implements WithCommon {

    /** Draws of a partition unless asked otherwise: a fraction of a minute, so that little is lost with a worker. */
    private static final int DRAWS_OF_A_PARTITION = 16;

    private static final int MOST = 100_000;

    /** Memory that merging takes for a draw: some 17 000 numbers, their file twice while it grows. */
    private static final long BYTES_OF_A_DRAW = 500_000;

    /** The merged file is made in one array, of 2 GB at most. */
    private static final int MOST_MERGED = 16_000;

    @Mixin
    private Common common = new Common();

    @Mixin
    private PackageOption source = new PackageOption();

    @Mixin
    private SparkOptions spark = new SparkOptions();

    @Mixin
    private DrawOptions draws = new DrawOptions();

    @Option(names = "--coalitions", description = "Run all coalitions in every draw, not the whole only.")
    private boolean coalitions;

    @Option(
            names = "--scenario",
            paramLabel = "ID|FILE",
            defaultValue = "promised-package",
            description = "A scenario of the package or a YAML file of your own (default: ${DEFAULT-VALUE}).")
    private String scenario = "promised-package";

    @Option(names = "--without", paramLabel = "ID", description = "Leave an initiative out; may be repeated.")
    private List<String> without = List.of();

    @Option(names = "--change", paramLabel = "ID[=SIZE][@YEAR]", description = "As in assess; may be repeated.")
    private List<String> changes = List.of();

    @Option(names = "--horizon", paramLabel = "YEAR", description = "Last year (default: as in the scenario).")
    private @Nullable Integer horizon;

    @Option(
            names = "--partitions",
            paramLabel = "P",
            description =
                    "Pieces of work (default: one for 16 draws). Another number gives the same answer, but finished"
                            + " pieces are not used again.")
    private @Nullable Integer pieces;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "A new folder, or that of a stopped run.")
    private Path out = Path.of("");

    @Option(
            names = "--no-merge",
            description = "Leave the partitions as they are, for ./ortaq merge on a machine with more memory.")
    private boolean apart;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() throws IOException {
        if (!draws.asked()) {
            throw InputException.of("command line", 0, "--draws", "", "how many draws to run");
        }
        var plan = draws.plan(0, coalitions);
        int count = count(plan);
        requireMergeable(plan);
        requireFree();
        spark.conf();
        var opened = PackedFiles.open(new DirectoryFiles(folder()));
        var asked = asked(opened.data());
        var origin = DrawStudy.origin(opened.data(), asked.of(opened.data()));
        var partitions = new Partitions(out, origin, plan, count);
        var console = Console.of(spec);
        run(new DrawBrief(opened.files(), asked, plan, origin), partitions, count, console);
        if (apart) {
            console.out().print(apartText(partitions, count));
            return Exit.DONE;
        }
        var ensemble = Shards.join(partitions.files());
        write(ensemble);
        partitions.delete();
        show(ensemble, opened.data(), console);
        return ensemble.unconverged().isEmpty() ? Exit.DONE : Exit.FAILURE;
    }

    private Path folder() {
        if (!Files.isDirectory(source.folder())) {
            throw InputException.of(
                    source.folder().toString(),
                    0,
                    "--data",
                    source.folder().toString(),
                    "the folder of a data package");
        }
        return source.folder();
    }

    private int count(Plan plan) {
        int count = pieces == null
                ? Math.min(MOST, (plan.draws() + DRAWS_OF_A_PARTITION - 1) / DRAWS_OF_A_PARTITION)
                : pieces;
        if (count < 1 || count > Math.min(MOST, plan.draws())) {
            throw InputException.of(
                    "command line",
                    0,
                    "--partitions",
                    String.valueOf(count),
                    "1 to " + Math.min(MOST, plan.draws()) + ", so that each has a draw");
        }
        return count;
    }

    /** Told before the work, not after it. */
    private void requireMergeable(Plan plan) {
        long most = Math.min(MOST_MERGED, Runtime.getRuntime().maxMemory() / BYTES_OF_A_DRAW);
        if (!apart && plan.draws() > most) {
            throw InputException.of(
                    "command line",
                    0,
                    "--draws",
                    String.valueOf(plan.draws()),
                    "at most " + most + " to be merged in the memory there is, or --no-merge as well");
        }
    }

    private void requireFree() throws IOException {
        if (Files.exists(out) && !(Files.isDirectory(out) && Partitions.isUnfinished(out))) {
            throw InputException.of(
                    out.toString(), 0, "--out", out.toString(), "a new or an empty folder, or that of a stopped run");
        }
    }

    private Asked asked(DataPackage data) {
        boolean isFile = data.scenario(scenario).isEmpty() && scenario.matches(".*\\.ya?ml");
        var text = isFile ? new UserFile("--scenario", Path.of(scenario)).text() : "";
        return new Asked(scenario, text, without, changes, horizon == null ? 0 : horizon);
    }

    private void run(DrawBrief brief, Partitions partitions, int count, Console console) {
        var missing = partitions.missing();
        if (missing.size() < count) {
            console.err().println((count - missing.size()) + " of " + count + " partitions are finished already");
        }
        if (missing.isEmpty()) {
            return;
        }
        try (var session = spark.open();
                var progress = console.progress()) {
            new DrawJob(session, partitions, count, progress, count - missing.size()).run(brief, missing);
        }
    }

    /** The quantiles last: where they stand, the draws stand. */
    private void write(Ensemble ensemble) {
        var files = DrawFiles.of(ensemble);
        for (var name : List.of(DrawFiles.NUMBERS, DrawFiles.QUANTILES)) {
            OutputFile.write(out.resolve(name), Objects.requireNonNull(files.get(name), name));
        }
    }

    private void show(Ensemble ensemble, DataPackage data, Console console) {
        var answer = DrawnAnswer.of(data, ensemble);
        console.out()
                .print(
                        common.json()
                                ? Json.write(DrawsJson.of(ensemble, answer))
                                : String.join("\n", DrawsText.lines(ensemble, answer)) + "\n");
    }

    private String apartText(Partitions partitions, int count) {
        return common.json()
                ? Json.write(Json.object()
                        .put("partitions", count)
                        .put("folder", partitions.folder().toString())
                        .build())
                : count + " partitions in " + partitions.folder() + "\nTo join them: ./ortaq merge "
                        + partitions.folder() + "/*.parquet --out DIR\n";
    }
}
