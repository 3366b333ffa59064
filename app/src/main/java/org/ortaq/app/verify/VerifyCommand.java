package org.ortaq.app.verify;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.assess.AssessFiles;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.Platform;
import org.ortaq.app.terminal.Threads;
import org.ortaq.app.terminal.Version;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.app.water.CoursePolicies;
import org.ortaq.assessment.Assessment;
import org.ortaq.assessment.DrawStudy;
import org.ortaq.assessment.RunId;
import org.ortaq.assessment.draws.Shard;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.table.Json;
import org.ortaq.table.Problems;
import org.ortaq.table.Tree;
import org.ortaq.table.TreeReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ortaq verify out/RUN/run.json}: exit 0 same, 3 different, 2 when it cannot be compared. */
@Command(
        name = "verify",
        description = "Compute a run of assess again and compare every file with it, byte by byte.",
        footer = {
            "",
            "Exit code 0: the same; 3: something differs; 2: not comparable (other data, other version, no record)."
        })
public final class VerifyCommand implements WithCommon {

    private static final int PARTS_SHOWN = 8;

    @Parameters(paramLabel = "RUN", description = "The run.json of a run, or its folder.")
    private Path named = Path.of("");

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
        var record = RunRecord.read(named);
        var data = source.open();
        checkComparable(record, data);
        List<Mismatch> mismatches;
        try (var progress = console.progress()) {
            var rivers = CoursePolicies.of(
                    record.water(), record.path().toString(), data, record.scenario(), atOnce, console);
            var again = new Assessment(data, record.scenario(), atOnce, progress, rivers).run();
            var draws = record.draws()
                    .map(plan -> new DrawStudy(data, record.scenario(), plan, atOnce, progress).run(Shard.WHOLE));
            mismatches = new Comparison(record).with(again, draws);
        }
        console.out().print(common.json() ? Json.write(json(record, mismatches)) : text(record, mismatches));
        return mismatches.isEmpty() ? Exit.DONE : Exit.DIFFERENT;
    }

    /** A run of other data, another version or a record that contradicts itself cannot be computed again. */
    private void checkComparable(RunRecord record, DataPackage data) {
        var problems = new Problems();
        if (!record.version().equals(Version.NUMBER)) {
            add(problems, record, "version", record.version(), "version " + Version.NUMBER + ", which this program is");
        }
        if (!record.dataHash().equals(data.hash())) {
            add(
                    problems,
                    record,
                    "dataHash",
                    record.dataHash(),
                    "the data package of the run; that in " + source.folder() + " is " + data.hash() + ": "
                            + changes(record, data));
        }
        if (!record.scenarioHash().equals(RunId.scenario(record.scenario()))) {
            add(problems, record, "scenarioHash", record.scenarioHash(), "the hash of scenarioContent");
        }
        problems.throwIfAny();
    }

    private static void add(Problems problems, RunRecord record, String field, String found, String expected) {
        int line = TreeReader.json(record.text(), record.path().toString(), new Problems())
                .filter(Tree.Mapping.class::isInstance)
                .map(tree -> ((Tree.Mapping) tree).keys().get(field))
                .map(Tree::line)
                .orElse(0);
        problems.add(record.path().toString(), line, field, found, expected);
    }

    /** Which tables, initiatives, shocks and scenarios are not those of the run. */
    private static String changes(RunRecord record, DataPackage data) {
        var now = AssessFiles.shortened(data.parts());
        var names = new TreeSet<>(now.keySet());
        names.addAll(record.dataParts().keySet());
        names.removeIf(
                name -> now.getOrDefault(name, "").equals(record.dataParts().getOrDefault(name, "")));
        if (names.isEmpty()) {
            return "only remarks or the description of the package differ";
        }
        var shown = String.join(", ", names.stream().limit(PARTS_SHOWN).toList());
        int more = names.size() - PARTS_SHOWN;
        return shown + (more > 0 ? " and " + more + " more" : "") + (names.size() == 1 ? " differs" : " differ");
    }

    private static Map<String, Object> json(RunRecord record, List<Mismatch> mismatches) {
        var here = Platform.here();
        return Json.object()
                .put("same", mismatches.isEmpty())
                .put("run", record.run())
                .put("differences", mismatches.stream().map(Mismatch::json).toList())
                .put("platform", here.json())
                .put(
                        "runPlatform",
                        here.equals(record.platform())
                                ? null
                                : record.platform().json())
                .build();
    }

    private static String text(RunRecord record, List<Mismatch> mismatches) {
        var here = Platform.here();
        var lines = new java.util.ArrayList<String>();
        if (mismatches.isEmpty()) {
            lines.add("Same: run " + record.run() + " of " + record.scenario().id() + ", "
                    + (record.files().size() + 1) + " files, computed again on " + here.words() + ".");
        } else {
            lines.add("Different: run " + record.run() + " of "
                    + record.scenario().id());
            mismatches.forEach(m -> lines.add("  " + m.sentence()));
        }
        if (!here.equals(record.platform())) {
            lines.add("The run was written on " + record.platform().words() + ", this is " + here.words()
                    + (mismatches.isEmpty() ? "." : ": last digits may differ between platforms."));
        }
        return String.join("\n", lines) + "\n";
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this Java has no SHA-256", missing);
        }
    }
}
