package org.ortaq.app.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ortaq.app.Run;
import tools.jackson.databind.JsonNode;

/** Published games as YAML (docs/models/sharing.md has the sources), the shape, the text, the mistakes. */
class ShareCommandTest {
    private static final String GLOVES = """
            name: Gloves
            players: [left, right-a, right-b]
            coalitions:
              left: 0
              right-a: 0
              right-b: 0
              right-a+left: 1
              left + right-b: 1
              right-a+right-b: 0
              left+right-a+right-b: 1
            """;

    @TempDir
    private Path folder = Path.of("");

    private Run run(String text, String... more) throws IOException {
        var file = folder.resolve("game.yaml");
        Files.writeString(file, text);
        var args = new ArrayList<>(List.of("share", "--game", file.toString()));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    private JsonNode json(String text, String... more) throws IOException {
        var args = new ArrayList<>(List.of(more));
        args.add("--json");
        var run = run(text, args.toArray(String[]::new));
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        return run.json();
    }

    private JsonNode problems(String text, String... more) throws IOException {
        var args = new ArrayList<>(List.of(more));
        args.add("--json");
        var run = run(text, args.toArray(String[]::new));
        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(2);
        return run.json().get("problems");
    }

    private static String list(JsonNode numbers) {
        var texts = new ArrayList<String>();
        numbers.forEach(number -> texts.add(number.asString()));
        return String.join(" ", texts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100 | 100/3 100/3 100/3 | 100/3 100/3 100/3",
                "200 | 50 75 75 | 100/3 250/3 250/3",
                "300 | 50 100 150 | 50 100 150"
            })
    void theEstatesOfTheTalmud(String estate, String nucleolus, String shapley) throws IOException {
        var json = json("kind: bankruptcy\nestate: " + estate + "\nclaims: [100, 200, 300]\n");
        assertThat(list(json.get("nucleolus"))).isEqualTo(nucleolus);
        assertThat(list(json.get("shapley"))).isEqualTo(shapley);
        assertThat(list(json.get("players"))).isEqualTo("1 2 3");
        assertThat(json.get("coreEmpty").asBoolean()).isFalse();
        assertThat(json.get("sense").asString()).isEqualTo("gain");
    }

    @Test
    void lemaire() throws IOException {
        var json = json("v: [0, 46125, 17437.5, 69187.5, 5812.5, 53812.5, 30750, 90000]\n");
        assertThat(list(json.get("shapley"))).isEqualTo("51750 25875 12375");
        assertThat(json.get("shapley").get(0).isNumber()).isTrue();
        assertThat(list(json.get("nucleolus"))).isEqualTo("105375/2 97875/4 51375/4");
        assertThat(json.get("leastCoreEpsilon").asString()).isEqualTo("-13125/2");
        assertThat(json.get("leavers").isEmpty()).isTrue();
        assertThat(json.get("transfers").isEmpty()).isTrue();
    }

    @Test
    void theObjectHasTheKeysOfTheContract() throws IOException {
        var json = json(GLOVES + "note: one pair\nprovenance: textbook\n");
        assertThat(json.propertyNames())
                .contains(
                        "name",
                        "note",
                        "provenance",
                        "sense",
                        "players",
                        "exact",
                        "shapley",
                        "nucleolus",
                        "gately",
                        "tau",
                        "equal",
                        "downstreamIncremental",
                        "upstreamIncremental",
                        "leastCoreEpsilon",
                        "coreEmpty",
                        "leavers",
                        "from",
                        "transfers",
                        "rules")
                .doesNotContain("proportional");
        assertThat(list(json.get("shapley"))).isEqualTo("2/3 1/6 1/6");
        assertThat(list(json.get("nucleolus"))).isEqualTo("1 0 0");
        assertThat(list(json.get("tau"))).isEqualTo("1 0 0");
        var leavers = json.get("leavers");
        assertThat(leavers.size()).isEqualTo(2);
        assertThat(leavers.get(0).get("coalition").asString()).isEqualTo("left+right-a");
        assertThat(leavers.get(0).get("excess").asString()).isEqualTo("1/6");
        assertThat(leavers.get(1).get("coalition").asString()).isEqualTo("left+right-b");
    }

    @Test
    void theTransfersLeadIntoTheCore() throws IOException {
        var json = json(GLOVES);
        assertThat(json.get("from").asString()).isEqualTo("shapley");
        var transfers = json.get("transfers");
        assertThat(transfers.size()).isEqualTo(2);
        for (var transfer : transfers) {
            assertThat(transfer.get("to").asString()).isEqualTo("left");
            assertThat(transfer.get("value").asDouble()).isEqualTo(1 / 6.0, within(1e-9));
        }
        var rules = json.get("rules");
        assertThat(rules.size()).isEqualTo(8);
        assertThat(rules.get(0).get("sharesAfter").get(0).asDouble()).isEqualTo(1, within(1e-9));
        assertThat(rules.get(0).get("inCore").asBoolean()).isFalse();
        assertThat(rules.get(1).get("rule").asString()).isEqualTo("nucleolus");
        assertThat(rules.get(1).get("inCore").asBoolean()).isTrue();
        assertThat(rules.get(5).get("rule").asString()).isEqualTo("proportional");
        assertThat(rules.get(5).get("why").asString()).isNotEmpty();
        assertThat(rules.get(5).has("shares")).isFalse();
        assertThat(json(GLOVES, "--from", "nucleolus").get("transfers").isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: airport | costs: [1, 2, 3, 4, 5]",
                "c: [0,1,2,2,3,3,3,3,4,4,4,4,4,4,4,4,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5] | sense: cost"
            })
    void anAirportIsAGameOfCosts(String first, String second) throws IOException {
        var json = json(first + "\n" + second + "\n");
        assertThat(json.get("sense").asString()).isEqualTo("cost");
        assertThat(list(json.get("shapley"))).isEqualTo("1/5 9/20 47/60 77/60 137/60");
        assertThat(list(json.get("nucleolus"))).isEqualTo("1/2 3/4 7/8 15/16 31/16");
        assertThat(json.get("coreEmpty").asBoolean()).isFalse();
    }

    @Test
    void aLeaverOfAGameOfCostsPaysLessAlone() throws IOException {
        var json = json("players: [a, b]\nc: [0, 1, 9, 9]\n");
        var equal = json.get("rules").get(4);
        assertThat(list(equal.get("shares"))).isEqualTo("9/2 9/2");
        assertThat(equal.get("leavers").get(0).get("coalition").asString()).isEqualTo("a");
        assertThat(equal.get("leavers").get(0).get("excess").asString()).isEqualTo("7/2");
        assertThat(equal.get("sharesAfter").get(0).asDouble()).isEqualTo(1, within(1e-8));
    }

    @Test
    void aVoteHasAnEmptyCore() throws IOException {
        var json = json("kind: weighted-majority\nquota: 6\nweights: [4, 3, 2, 1, 1]\n");
        assertThat(list(json.get("shapley"))).isEqualTo("2/5 7/30 7/30 1/15 1/15");
        assertThat(list(json.get("nucleolus"))).isEqualTo("1/3 2/9 2/9 1/9 1/9");
        assertThat(json.get("leastCoreEpsilon").asString()).isEqualTo("4/9");
        assertThat(json.get("coreEmpty").asBoolean()).isTrue();
    }

    @Test
    void aRiverOfThreeStates() throws IOException {
        var json = json("kind: river\ninflow: [9, 3, 2]\nbenefit: {a: [1, 2, 3]}\n");
        double[] shapley = {8.385783, 9.669502, 9.944715};
        double[] downstream = {6, Math.sqrt(240) - 6, 28 - Math.sqrt(240)};
        for (int i = 0; i < 3; i++) {
            assertThat(json.get("shapley").get(i).asDouble()).isEqualTo(shapley[i], within(5e-7));
            assertThat(json.get("downstreamIncremental").get(i).asDouble()).isEqualTo(downstream[i], within(1e-12));
        }
        assertThat(json.get("exact").asBoolean()).isFalse();
        assertThat(json.get("coreEmpty").asBoolean()).isFalse();
        assertThat(json.get("rules").get(6).get("inCore").asBoolean()).isTrue();
    }

    /** By hand: the first state has no use for more than 2, the second makes 3 of each unit up to 8. */
    @Test
    void aRiverOfPiecewiseBenefits() throws IOException {
        var json = json("""
                kind: river
                players: [up, down]
                inflow: [6, 0]
                benefit:
                  curves:
                    - [[0, 0], [2, 8], [10, 8]]
                    - [[0, 0], [8, 24]]
                """);
        assertThat(json.get("total").asDouble()).isEqualTo(20, within(1e-12));
        assertThat(list(json.get("shapley"))).isEqualTo("14.0 6.0");
    }

    @Test
    void fractionsAndDecimalsAreTakenExactly() throws IOException {
        var json = json("players: [a, b]\nv: [0, 7/30, 0.1, 1e0]\n");
        assertThat(list(json.get("shapley"))).isEqualTo("17/30 13/30");
        assertThat(json.get("total").asInt()).isEqualTo(1);
    }

    @Test
    void aSinglePlayerHasNoLeastCore() throws IOException {
        var json = json("v: [0, 5]\n");
        assertThat(list(json.get("nucleolus"))).isEqualTo("5");
        assertThat(json.has("leastCoreEpsilon")).isFalse();
    }

    @Test
    void theTextBeginsWithTheAnswer() throws IOException {
        var run = run(GLOVES);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Gloves: left+right-a, left+right-b would leave the Shapley shares;"
                        + " payments of 0.333 keep them.\n")
                .contains("player", "nucleolus", "2/3", "Least-core epsilon 0: the core is not empty")
                .contains("No proportional shares: what the players have alone is all 0");
        assertThat(run("kind: weighted-majority\nquota: 2\nweights: [1, 1, 1]\n")
                        .out())
                .contains("no sharing keeps everybody", "Least-core epsilon 1/3: the core is empty");
        assertThat(run("name: Estate\nkind: bankruptcy\nestate: 100\nclaims: [100, 200, 300]\n")
                        .out())
                .startsWith("Estate: nobody would leave the Shapley shares.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "v: [0, 1, x, 3] | v[2]",
                "v: [0, 1, 1/0, 3] | v[2]",
                "v: [0, 1, 1e999, 3] | v[2]",
                "v: [1, 1, 2, 3] | v[0]",
                "v: [0, 1, 2] | v",
                "v: 3 | v",
                "v: [0, 1];c: [0, 1] | c",
                "note: nothing | v",
                "v: [0, 1];sense: gian | sense",
                "c: [0, 1];sense: gain | sense",
                "v: [0, 1];players: [a, b] | players",
                "v: [0, 1, 2, 3];players: [a, a] | players",
                "v: [0, 1, 2, 3];players: [a, a+b] | players",
                "v: [0, 1];worth: 3 | worth",
                "coalitions: {A: 1, B: 1} | coalitions",
                "coalitions: {A: 1, B: 1, A+B: 3, B+A: 3} | coalitions.B+A",
                "coalitions: {A: 1, A+A: 1} | coalitions.A+A",
                "coalitions: {A: 1, B: 1, A+B: 3, A+C: 1};players: [A, B] | coalitions.A+C",
                "coalitions: [1, 2] | coalitions",
                "kind: auction | kind",
                "kind: bankruptcy;estate: 700;claims: [100, 200, 300] | estate",
                "kind: bankruptcy;estate: -1;claims: [100] | estate",
                "kind: bankruptcy;claims: [100] | estate",
                "kind: bankruptcy;estate: 1 | claims",
                "kind: bankruptcy;estate: 1;claims: [5, -2] | claims[1]",
                "kind: airport;costs: [] | costs",
                "kind: airport;costs: [1];sense: gain | sense",
                "kind: airport;costs: [1];estate: 1 | estate",
                "kind: weighted-majority;quota: 9;weights: [1, 2] | quota",
                "kind: weighted-majority;quota: 0;weights: [1, 2] | quota",
                "kind: river;inflow: [1, 2] | benefit",
                "kind: river;inflow: [1, 2];benefit: {} | benefit",
                "kind: river;inflow: [1, 2];benefit: {a: [1]} | benefit.a",
                "kind: river;inflow: [1, 2];benefit: {a: [1, 0]} | benefit.a[1]",
                "kind: river;inflow: [1];benefit: {a: [1], b: 2} | benefit.b",
                "kind: river;inflow: [1];benefit: {curves: [[[0, 0], [1, 1], [2, 3]]]} | benefit.curves[0]",
                "kind: river;inflow: [1];benefit: {curves: [[[1, 0], [2, 3]]]} | benefit.curves[0]",
                "kind: river;inflow: [1];benefit: {curves: [[[0, 0], [0, 3]]]} | benefit.curves[0]",
                "kind: river;inflow: [1];benefit: {curves: [[[0, 0], [3]]]} | benefit.curves[0][1]",
            })
    void aMistakeIsNamedWithItsPlace(String text, String field) throws IOException {
        var problems = problems(text.replace(';', '\n') + "\n");
        assertThat(problems.size()).as(problems.toString()).isEqualTo(1);
        assertThat(problems.get(0).get("field").asString()).isEqualTo(field);
        assertThat(problems.get(0).get("line").asInt()).isPositive();
        assertThat(problems.get(0).get("expected").asString()).isNotEmpty();
    }

    @Test
    void allMistakesComeAtOnceWithTheirLinesAndAGuess() throws IOException {
        var problems = problems("kind: bankruptcy\nsense: gian\nestate: much\nclaims:\n  - 100\n  - -1\nclaim: 3\n");
        assertThat(problems.size()).isEqualTo(4);
        var lines = new ArrayList<Integer>();
        problems.forEach(problem -> lines.add(problem.get("line").asInt()));
        assertThat(lines).containsExactly(2, 3, 6, 7);
        assertThat(problems.get(0).get("guess").asString()).isEqualTo("gain");
        assertThat(problems.get(3).get("guess").asString()).isEqualTo("claims");
    }

    @Test
    void thirteenPlayersAreTooMany() throws IOException {
        var ones = "[1" + ", 1".repeat(12) + "]";
        assertThat(problems("v: [0" + ", 1".repeat(8191) + "]\n")
                        .get(0)
                        .get("found")
                        .asString())
                .isEqualTo("8192 values");
        assertThat(problems("kind: airport\ncosts: " + ones + "\n")
                        .get(0)
                        .get("field")
                        .asString())
                .isEqualTo("costs");
        assertThat(problems("kind: river\ninflow: " + ones + "\nbenefit: {a: " + ones + "}\n")
                        .get(0)
                        .get("expected")
                        .asString())
                .isEqualTo("1 to 12");
        assertThat(problems(
                                "coalitions: {a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1, h: 1, i: 1, j: 1, k: 1, l: 1, m: 1}\n")
                        .get(0)
                        .get("found")
                        .asString())
                .isEqualTo("13 players");
    }

    @Test
    void aMissingFileAndABadRuleAreRefused() throws IOException {
        assertThat(Run.of("share").code()).isEqualTo(2);
        assertThat(Run.of("share", "--game", folder.resolve("none.yaml").toString())
                        .code())
                .isEqualTo(2);
        assertThat(problems(GLOVES, "--from", "nucleolos").get(0).get("guess").asString())
                .isEqualTo("nucleolus");
        assertThat(problems(GLOVES, "--from", "proportional")
                        .get(0)
                        .get("expected")
                        .asString())
                .contains("all 0");
        assertThat(problems("- 1\n").size()).isPositive();
        assertThat(problems("v: [0, 1\n").size()).isPositive();
    }

    private static final String FREE_RIDERS = """
            name: Free riders
            kind: partition
            players: [A, B, C]
            partitions:
              "A|B|C": [0, 0, 0]
              "C|A+B": [9, 12]
              "A+C|B": {B: 9, A+C: 13}
              "A|B+C": [9, 14]
              "A+B+C": [24]
            """;

    /** An example of Maskin used by de Clippel and Serrano (2008): 7.5, 8, 8.5. */
    @Test
    void aGameByPartitionsHasItsValuesAndItsExpectations() throws IOException {
        var json = json(FREE_RIDERS);
        assertThat(json.get("partitions").asInt()).isEqualTo(5);
        assertThat(json.get("embeddedCoalitions").asInt()).isEqualTo(10);
        var free = json.get("values").get(1);
        assertThat(free.get("value").asString()).isEqualTo("externality-free");
        assertThat(list(free.get("shares"))).isEqualTo("15/2 8 17/2");
        var together = json.get("outsiders").get(1);
        assertThat(together.get("outsiders").asString()).isEqualTo("together");
        assertThat(together.get("coreEmpty").asBoolean()).isTrue();
        assertThat(free.get("under").get(1).get("leavers").get(0).get("excess").asString())
                .isEqualTo("3/2");
        var text = run(FREE_RIDERS).out();
        assertThat(text).contains("3 players, 5 partitions, 10 worths").contains("together  empty");
    }

    @Test
    void everyMistakeOfAGameByPartitionsIsNamed() throws IOException {
        var missing = problems(FREE_RIDERS.replace("  \"A|B+C\": [9, 14]\n", ""));
        assertThat(missing.get(0).get("expected").asString()).contains("A|B+C");
        var wrong = problems(FREE_RIDERS.replace("[9, 14]", "[9]").replace("{B: 9,", "{B: x,"));
        assertThat(wrong).hasSize(2);
        assertThat(problems(FREE_RIDERS, "--from", "tau").get(0).get("field").asString())
                .isEqualTo("--from");
    }

    @Test
    void aRailwayIsSharedWithAnOwnerOutsideTheFive() {
        var run = Run.of(
                "share",
                "--asset",
                "cku-railway",
                "--horizon",
                "2032",
                "--json",
                "--data",
                System.getProperty("ortaq.data"));
        assertThat(run.code()).as(run.err()).isZero();
        var json = run.json();
        assertThat(list(json.get("players"))).isEqualTo("CHN KGZ UZB");
        assertThat(list(json.get("hosts"))).isEqualTo("KGZ");
        double cost = json.get("cost").get("value").asDouble();
        double kept = 0;
        for (var owner : json.get("owners")) {
            assertThat(owner.get("pays").get("value").asDouble())
                    .isCloseTo(cost * owner.get("percent").asDouble() / 100, within(1e-9 * cost));
            kept += owner.get("keeps").get("value").asDouble();
        }
        for (var game : json.get("games")) {
            double total = game.get("v").get(7).asDouble();
            assertThat(total).isCloseTo(kept, within(1e-6));
            for (var rule : game.get("rules"))
                if (rule.has("shares")) {
                    double sum = 0;
                    for (var share : rule.get("shares")) sum += share.asDouble();
                    assertThat(sum).isCloseTo(total, within(1e-6));
                }
        }
        assertThat(json.get("output").get(0).get("area").asString()).isEqualTo("cku");
    }

    @Test
    void anAssetWithoutAStatedSplitEndsWithTheNearest() {
        var run = Run.of("share", "--asset", "kambarta-1", "--data", System.getProperty("ortaq.data"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("perhaps kambarata-1");
        assertThat(Run.of("share").code()).isEqualTo(2);
    }
}
