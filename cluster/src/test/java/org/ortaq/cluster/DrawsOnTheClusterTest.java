package org.ortaq.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ortaq.app.terminal.Exit;

/** The same draws on a master and two workers, with a worker lost, with a run stopped: always the bytes of the local run. */
class DrawsOnTheClusterTest {

    private static final List<String> ASKED =
            List.of("--data", System.getProperty("ortaq.data", ""), "--draws", "6", "--horizon", "2025");

    @TempDir
    private static Path folder = Path.of("");

    private static byte[] expected = new byte[0];

    @TempDir
    private Path out = Path.of("");

    @BeforeAll
    static void runLocally() throws IOException {
        var file = folder.resolve("whole.parquet");
        var said = Said.local(words(List.of("assess"), ASKED, List.of("--shard", "1/1", "--out", file.toString())));
        assertThat(said.code()).as(said.err()).isEqualTo(Exit.DONE);
        expected = Files.readAllBytes(file);
    }

    @AfterAll
    static void forget() {
        expected = new byte[0];
    }

    @SafeVarargs
    private static String[] words(List<String>... parts) {
        var words = new ArrayList<String>();
        for (var part : parts) {
            words.addAll(part);
        }
        return words.toArray(String[]::new);
    }

    private static String[] assess(List<String> where, Path to) {
        return words(List.of("assess"), ASKED, where, List.of("--partitions", "6", "--out", to.toString()));
    }

    private void requireTheLocalAnswer(Path to) throws IOException {
        assertThat(Files.readAllBytes(to.resolve("draws.parquet"))).isEqualTo(expected);
        assertThat(to.resolve("draws.csv")).isNotEmptyFile();
        assertThat(to.resolve("partitions")).doesNotExist();
    }

    @Test
    void aWorkerLostInMidRunChangesNoBit() throws Exception {
        try (var cluster = new LoopbackCluster(folder)) {
            var to = out.resolve("answer");
            var heard = new StringWriter();
            var run = CompletableFuture.supplyAsync(() -> Said.cluster(heard, assess(cluster.options(), to)));
            while (!heard.toString().contains("partitions 1 of 6") && !run.isDone()) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            assertThat(run).isNotDone();
            cluster.kill(0);
            assertThat(run.get().code()).as(heard.toString()).isEqualTo(Exit.DONE);
            requireTheLocalAnswer(to);
        }
    }

    @Test
    void aStoppedRunGoesOnFromItsFinishedPartitions() throws IOException {
        var first = out.resolve("first");
        var whole = Said.cluster(words(
                List.of("assess"),
                ASKED,
                LOCAL,
                List.of("--no-merge", "--partitions", "6", "--out", first.toString())));
        assertThat(whole.code()).as(whole.err()).isEqualTo(Exit.DONE);
        var files = files(first);
        assertThat(files).hasSize(6);
        // As a run leaves them that was stopped in the middle, one file cut short by a full disk.
        Files.delete(files.get(0));
        Files.delete(files.get(3));
        Files.write(files.get(5), new byte[] {'P', 'A', 'R', '1'});
        var again = Said.cluster(assess(LOCAL, first));
        assertThat(again.code()).as(again.err()).isEqualTo(Exit.DONE);
        assertThat(again.err()).contains("3 of 6 partitions are finished already");
        requireTheLocalAnswer(first);
    }

    private static final List<String> LOCAL = List.of("--master", "local[2]");

    private static List<Path> files(Path to) throws IOException {
        try (var tree = Files.walk(to)) {
            return tree.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void partitionsOfOtherDrawsAreNotUsed() throws IOException {
        var to = out.resolve("answer");
        for (var seed : List.of("1", "2", "1")) {
            var few = List.of("--data", System.getProperty("ortaq.data", ""), "--draws", "1", "--horizon", "2025");
            var said = Said.cluster(words(
                    List.of("assess"), few, LOCAL, List.of("--seed", seed, "--no-merge", "--out", to.toString())));
            assertThat(said.code()).as(said.err()).isEqualTo(Exit.DONE);
        }
        // Two of one partition each: the third run found that of the first and left that of the second alone.
        assertThat(files(to)).hasSize(2);
    }

    @Test
    void mistakesAreToldBeforeAnythingRuns() {
        var said = Said.cluster(
                "assess",
                "--draws",
                "5",
                "--conf",
                "cores=2",
                "--out",
                out.resolve("x").toString());
        assertThat(said.code()).isEqualTo(Exit.INPUT);
        assertThat(said.err()).contains("--master").contains("cores=2");
        assertThat(Said.cluster("assess", "--draws", "100000", "--master", "local", "--out", "x")
                        .err())
                .contains("--no-merge");
        assertThat(Said.cluster("assess", "--draws", "5", "--partitions", "6", "--out", "x")
                        .err())
                .contains("1 to 5");
        assertThat(Said.cluster("assess", "--draws", "5", "--master", "local", "--out", folder.toString())
                        .err())
                .contains("--out");
    }
}
