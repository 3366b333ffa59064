package org.ortaq.app.same;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ortaq.app.terminal.Common;
import org.ortaq.assessment.Monitor;

/**
 * Runs one assessment in every way.
 *
 * @param data folder of the package
 * @param shared words of the command line of every way: scenario, horizon, draws
 * @param cluster whether Spark is asked too
 * @param work an empty folder
 */
record Sameness(Path data, List<String> shared, boolean cluster, Path work, Monitor monitor) {

    static final int SHARDS = 3;
    private static final long SEED = 1;

    /**
     * What one way gave.
     *
     * @param what which files are compared
     * @param hash of them; empty where the way could not be tried
     * @param same whether it is that of the first way
     */
    record Row(String way, String what, Optional<String> hash, boolean same) {}

    List<Row> rows() throws IOException {
        var shuffled = work.resolve("shuffled");
        Shuffled.copy(data, shuffled, SEED);
        var elsewhere = Files.createDirectory(work.resolve("elsewhere"));
        var plain = Way.plain("two threads", data, work);
        var ways = List.of(
                plain,
                plain.threads("one thread", 1),
                plain.data("rows of every table shuffled", shuffled),
                plain.folder("another folder", elsewhere),
                plain.machine("tr-TR", "Asia/Almaty"),
                plain.machine("ar-EG", "America/St_Johns"),
                plain.machine("kk-KZ", "Pacific/Apia"));
        var rows = new ArrayList<Row>();
        for (int k = 0; k < ways.size(); k++) {
            monitor.progress("ways", k, ways.size() + 2);
            var hash = Written.all(assessed(ways.get(k), "way-" + k));
            var first = rows.isEmpty() ? hash : rows.getFirst().hash().orElseThrow();
            rows.add(new Row(ways.get(k).words(), "all files", Optional.of(hash), hash.equals(first)));
        }
        var draws = Written.draws(work.resolve("way-0"));
        rows.add(new Row("one whole", "draws", Optional.of(draws), true));
        monitor.progress("ways", ways.size(), ways.size() + 2);
        rows.add(row(SHARDS + " shards, merged", shards(plain), draws));
        monitor.progress("ways", ways.size() + 1, ways.size() + 2);
        rows.add(onSpark(draws));
        return rows;
    }

    private Path assessed(Way way, String name) {
        var out = work.resolve(name);
        var command = new ArrayList<>(List.of("assess"));
        command.addAll(way.command(shared));
        command.add("--out");
        command.add(out.toString());
        new Child(way.flags(), way.folder()).run(command);
        return out;
    }

    private static Row row(String way, Path folder, String first) {
        var hash = Written.draws(folder);
        return new Row(way, "draws", Optional.of(hash), hash.equals(first));
    }

    private Path shards(Way plain) {
        var merge = new ArrayList<>(List.of("merge", "--data", data.toString()));
        for (int i = 1; i <= SHARDS; i++) {
            var file = work.resolve("shard-" + i + ".parquet");
            var command = new ArrayList<>(List.of("assess", "--shard", i + "/" + SHARDS));
            command.addAll(plain.command(shared));
            command.add("--out");
            command.add(file.toString());
            new Child(List.of(), work).run(command);
            merge.add(file.toString());
        }
        var out = work.resolve("merged");
        merge.add("--out");
        merge.add(out.toString());
        new Child(List.of(), work).run(merge);
        return out;
    }

    /** Spark is started by the launcher, which fetches it on first use; so it must be asked for. */
    private Row onSpark(String first) {
        var launcher = Common.home().toAbsolutePath().resolve("ortaq");
        if (!cluster || !Files.isExecutable(launcher)) {
            return new Row(
                    cluster ? "Spark: no launcher here" : "Spark: not asked for (--cluster)",
                    "draws",
                    Optional.empty(),
                    true);
        }
        var out = work.resolve("spark");
        var words = new ArrayList<>(List.of(launcher.toString(), "cluster", "assess", "--master", "local[2]"));
        words.addAll(shared);
        words.addAll(List.of("--data", data.toString(), "--out", out.toString()));
        new Child(List.of(), work).start(words);
        return row("Spark, two workers in one process", out, first);
    }
}
