package org.ortaq.app.same;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq same}: the same bits whatever way an assessment is run. */
@Command(
        name = "same",
        description =
                "Run one assessment with its draws in every way and compare what is written, byte by byte: threads,"
                        + " shards, shuffled rows, another folder, languages, time zones, Spark.")
public final class SameCommand implements WithCommon {

    private static final int MOST = 10_000;

    /** As many as there are shards: a shard without a draw is refused. */
    private static final int FEW = Sameness.SHARDS;

    @Mixin
    private Common common = new Common();

    @Mixin
    private PackageOption source = new PackageOption();

    @Option(names = "--short", description = "To the second year and with three draws: a minute or two.")
    private boolean isShort;

    @Option(
            names = "--draws",
            paramLabel = "N",
            defaultValue = "6",
            description = "Draws of each way (default: ${DEFAULT-VALUE}, 3 with --short).")
    private int draws = 6;

    @Option(names = "--cluster", description = "On Spark as well; the launcher fetches it on first use (some 300 MB).")
    private boolean cluster;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() throws IOException {
        if (draws < FEW || draws > MOST) {
            throw InputException.of("command line", 0, "--draws", String.valueOf(draws), FEW + " to " + MOST);
        }
        var data = source.open();
        var console = Console.of(spec);
        int horizon = isShort
                ? data.baseYear() + 2
                : data.scenario("promised-package").orElseThrow().to();
        var shared = List.of("--draws", String.valueOf(isShort ? FEW : draws), "--horizon", String.valueOf(horizon));
        var work = Files.createTempDirectory("ortaq-same");
        List<Sameness.Row> rows;
        try (var progress = console.progress()) {
            rows = new Sameness(source.folder().toAbsolutePath().normalize(), shared, cluster, work, progress).rows();
        } finally {
            delete(work);
        }
        boolean same = rows.stream().allMatch(Sameness.Row::same);
        console.out().print(common.json() ? Json.write(json(rows, same)) : text(rows, same));
        return same ? Exit.DONE : Exit.DIFFERENT;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (var path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static Map<String, Object> json(List<Sameness.Row> rows, boolean same) {
        return Json.object()
                .put("same", same)
                .put(
                        "ways",
                        rows.stream()
                                .map(row -> Json.object()
                                        .put("way", row.way())
                                        .put("files", row.what())
                                        .put("hash", row.hash())
                                        .put("same", row.hash().isPresent() ? row.same() : null)
                                        .build())
                                .toList())
                .build();
    }

    private static String text(List<Sameness.Row> rows, boolean same) {
        var table = new TextTable("way", "files", "hash", "");
        for (var row : rows) {
            table.row(
                    row.way(),
                    row.what(),
                    row.hash().orElse(""),
                    row.hash().isEmpty() ? "not run" : row.same() ? "same" : "DIFFERENT");
        }
        return String.join("\n", table.lines()) + "\n"
                + (same ? "Every way gives the same bytes." : "Not every way gives the same bytes.") + "\n";
    }
}
