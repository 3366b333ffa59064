package org.ortaq.cluster.assess;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.ortaq.app.assess.EnsembleReader;
import org.ortaq.app.terminal.OutputFile;
import org.ortaq.assessment.RunId;
import org.ortaq.assessment.draws.Drawn;
import org.ortaq.assessment.draws.Origin;
import org.ortaq.assessment.draws.Plan;
import org.ortaq.assessment.draws.Shard;
import org.ortaq.assessment.draws.SharedSeries;
import org.ortaq.table.InputException;

/** The files of finished partitions, in a folder named after everything they depend on. */
final class Partitions {

    private static final String ALL = "partitions";

    private final Path out;
    private final Origin origin;
    private final Plan plan;
    private final int count;

    /** @param out the folder of the answer */
    Partitions(Path out, Origin origin, Plan plan, int count) {
        this.out = out;
        this.origin = origin;
        this.plan = plan;
        this.count = count;
    }

    /** Whether a folder holds nothing but partitions of unfinished runs. */
    static boolean isUnfinished(Path out) throws IOException {
        try (var entries = Files.list(out)) {
            return entries.allMatch(e -> e.getFileName().toString().equals(ALL));
        }
    }

    Path folder() {
        return out.resolve(ALL)
                .resolve(RunId.hash(origin + " " + plan + " " + count).substring(0, 16));
    }

    Shard shard(int number) {
        return new Shard(number, count);
    }

    Path file(int number) {
        return folder().resolve(String.format("%05d-of-%05d.parquet", number, count));
    }

    List<Path> files() {
        return IntStream.rangeClosed(1, count).mapToObj(this::file).toList();
    }

    /** The numbers of the partitions still to be run. */
    List<Integer> missing() {
        var missing = new ArrayList<Integer>();
        for (int number = 1; number <= count; number++) {
            if (!isFinished(number)) {
                missing.add(number);
            }
        }
        return missing;
    }

    /** Whether the file holds exactly the draws of the partition, from the same inputs; a broken one is run again. */
    private boolean isFinished(int number) {
        if (!Files.isRegularFile(file(number))) {
            return false;
        }
        try {
            var found = new EnsembleReader(new SharedSeries()).read(file(number));
            var drawn = found.drawn().stream().mapToInt(Drawn::number).toArray();
            return found.origin().equals(origin)
                    && found.plan().equals(plan)
                    && java.util.Arrays.equals(drawn, shard(number).draws(plan.draws()));
        } catch (InputException broken) {
            return false;
        }
    }

    /** Writes the file of a partition as a whole. */
    void write(int number, byte[] bytes) {
        try {
            Files.deleteIfExists(file(number));
        } catch (IOException kept) {
            throw new java.io.UncheckedIOException("cannot replace " + file(number) + ": " + kept.getMessage(), kept);
        }
        OutputFile.write(file(number), bytes);
    }

    /** Removes the partitions of this run once the answer stands. */
    void delete() throws IOException {
        for (var file : files()) {
            Files.deleteIfExists(file);
        }
        deleteIfEmpty(folder());
        deleteIfEmpty(Objects.requireNonNull(folder().getParent()));
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            if (entries.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(folder);
    }
}
