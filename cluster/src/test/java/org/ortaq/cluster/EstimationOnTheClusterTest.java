package org.ortaq.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ortaq.app.terminal.Exit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Estimates on a cluster are those of one machine to 1e-9 (relative), and a lost worker changes no bit of them. */
class EstimationOnTheClusterTest {

    private static final List<String> THREE_WAY =
            List.of("--formula", "exports ~ rta + tariff | exporter^year + importer^year + pair", "--cluster", "pair");

    private static final List<String> LOCAL = List.of("--master", "local[2]");

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void writePanel() throws IOException {
        new MadePanel(14, 6).write(folder.resolve("panel.csv"), folder.resolve("panel"));
    }

    static List<List<String>> equations() {
        return List.of(
                THREE_WAY,
                List.of(
                        "--formula",
                        "exports ~ rta + tariff + dist | exporter^year + importer^year + pair",
                        "--se",
                        "iid"),
                List.of(
                        "--formula",
                        "exports ~ rta + log(dist) + tariff | exporter + importer",
                        "--weights",
                        "weight",
                        "--offset",
                        "0.1 * rta",
                        "--ssc",
                        "ppmlhdfe",
                        "--partitions",
                        "20"),
                List.of("--formula", "exports ~ rta + log(dist) + tariff", "--tolerance", "tight"),
                List.of(
                        "--formula",
                        "exports ~ rta + log(dist) | exporter^year + importer^year",
                        "--cluster",
                        "exporter",
                        "--where",
                        "year > 2001"));
    }

    @ParameterizedTest
    @MethodSource("equations")
    void estimatesAreThoseOfOneMachine(List<String> equation) {
        var local = new ArrayList<>(equation);
        int at = local.indexOf("--partitions");
        if (at >= 0) {
            local.subList(at, at + 2).clear();
        }
        var expected = Said.local(words(List.of("trade", "estimate", "--json", "--data", path("panel.csv")), local));
        assertThat(expected.code()).as(expected.err() + expected.out()).isEqualTo(Exit.DONE);
        var found = Said.cluster(words(List.of("estimate", "--json", "--data", path("panel")), LOCAL, equation));
        assertThat(found.code()).as(found.err() + found.out()).isEqualTo(Exit.DONE);
        requireClose(json(expected), json(found));
    }

    private static String path(String name) {
        return folder.resolve(name).toString();
    }

    private static JsonNode json(Said said) {
        return new JsonMapper().readTree(said.out());
    }

    private static void requireClose(JsonNode expected, JsonNode found) {
        assertThat(found.get("rows")).isEqualTo(expected.get("rows"));
        assertThat(found.get("levels")).isEqualTo(expected.get("levels"));
        assertThat(found.get("clusters")).isEqualTo(expected.get("clusters"));
        int estimated = 0;
        for (int k = 0; k < expected.get("coefficients").size(); k++) {
            var one = expected.get("coefficients").get(k);
            var other = found.get("coefficients").get(k);
            assertThat(other.get("name")).isEqualTo(one.get("name"));
            assertThat(other.get("collinear")).isEqualTo(one.get("collinear"));
            if (one.get("collinear") == null) {
                requireClose(
                        one.get("estimate"),
                        other.get("estimate"),
                        one.get("name").asString());
                requireClose(
                        one.get("se"),
                        other.get("se"),
                        "se of " + one.get("name").asString());
                estimated++;
            }
        }
        assertThat(estimated).isPositive();
        requireClose(expected.get("deviance"), found.get("deviance"), "deviance");
        requireClose(expected.get("logLikelihood"), found.get("logLikelihood"), "log likelihood");
    }

    private static void requireClose(JsonNode expected, JsonNode found, String what) {
        double one = expected.asDouble();
        assertThat(found.asDouble()).as(what).isCloseTo(one, within(1e-9 * Math.abs(one)));
    }

    @Test
    void aWorkerLostInMidRunChangesNoBit() throws Exception {
        new MadePanel(20, 8).write(folder.resolve("large.csv"), folder.resolve("large"));
        var asked = words(List.of("estimate", "--json", "--partitions", "4", "--data", path("large")), THREE_WAY);
        var quiet = Said.cluster(words(List.of(asked), LOCAL));
        assertThat(quiet.code()).as(quiet.err()).isEqualTo(Exit.DONE);
        try (var cluster = new LoopbackCluster(folder)) {
            var heard = new StringWriter();
            var run =
                    CompletableFuture.supplyAsync(() -> Said.cluster(heard, words(List.of(asked), cluster.options())));
            while (!heard.toString().contains("passes over the rows") && !run.isDone()) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            assertThat(run).isNotDone();
            cluster.kill(0);
            var said = run.get();
            assertThat(said.code()).as(heard.toString()).isEqualTo(Exit.DONE);
            for (var part : List.of("coefficients", "vcov", "deviance", "logLikelihood", "rows")) {
                assertThat(json(said).get(part)).as(part).isEqualTo(json(quiet).get(part));
            }
        }
    }

    @SafeVarargs
    private static String[] words(List<String>... parts) {
        var words = new ArrayList<String>();
        for (var part : parts) {
            words.addAll(part);
        }
        return words.toArray(String[]::new);
    }

    @Test
    void mistakesOfAllFilesAreTold(@TempDir Path broken) throws IOException {
        Files.writeString(broken.resolve("a.csv"), "i,j,x,y\nA,B,1,2\nB,A,0,-3\n");
        Files.writeString(broken.resolve("b.csv"), "i,j,x\nA,B,1\n");
        var said = Said.cluster(
                words(List.of("estimate", "--data", broken.toString(), "--formula", "y ~ x | i + j"), LOCAL));
        assertThat(said.code()).isEqualTo(Exit.INPUT);
        assertThat(said.err()).contains("a.csv:3").contains("b.csv").contains("'y'");
    }

    @Test
    void levelsOfOneColumnAreNumbersEverywhereOrNowhere(@TempDir Path mixed) throws IOException {
        Files.writeString(mixed.resolve("a.csv"), "i,j,x,y\n1,B,1,2\n2,A,0,3\n");
        Files.writeString(mixed.resolve("b.csv"), "i,j,x,y\nA1,B,1,2\n2,A,0,3\n");
        var said = Said.cluster(
                words(List.of("estimate", "--data", mixed.toString(), "--formula", "y ~ x | i + j"), LOCAL));
        assertThat(said.code()).isEqualTo(Exit.INPUT);
        assertThat(said.err()).contains("b.csv:i").contains("numbers only as in");
    }

    @Test
    void whatAClusterDoesNotDoIsRefused(@TempDir Path separated) throws IOException {
        var ways = Said.cluster(words(
                List.of(
                        "estimate",
                        "--data",
                        path("panel"),
                        "--formula",
                        "exports ~ rta | pair",
                        "--cluster",
                        "exporter + importer"),
                LOCAL));
        assertThat(ways.code()).isEqualTo(Exit.INPUT);
        assertThat(ways.err()).contains("--cluster");
        var levels = Said.cluster(
                words(List.of("estimate", "--data", path("panel"), "--formula", "exports ~ i(year) | pair"), LOCAL));
        assertThat(levels.code()).isEqualTo(Exit.INPUT);
        assertThat(levels.err()).contains("year::2000");
        // Wherever x is 1 nothing is traded, though no group is all zeros: x has no finite coefficient.
        var rows = new StringBuilder("i,j,t,x,y\n");
        for (int k = 0; k < 600; k++) {
            boolean zero = k % 7 == 0;
            rows.append("A")
                    .append(k % 10)
                    .append(",B")
                    .append(k / 10 % 10)
                    .append(',')
                    .append(k / 100)
                    .append(zero ? ",1,0\n" : ",0," + (1 + k % 5) + "\n");
        }
        Files.writeString(separated.resolve("a.csv"), rows);
        var none = Said.cluster(
                words(List.of("estimate", "--data", separated.toString(), "--formula", "y ~ x | i + j"), LOCAL));
        assertThat(none.code()).as(none.out()).isEqualTo(Exit.INPUT);
        assertThat(none.err()).contains("separated");
    }
}
