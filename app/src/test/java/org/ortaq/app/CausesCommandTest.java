package org.ortaq.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What did what: the change of a number split among initiatives, and that between two scenarios among what differs. */
class CausesCommandTest {

    private static final String DATA = Texts.folder().toString();

    @TempDir
    private static Path folder = Path.of("");

    private static String some = "";
    private static String fewer = "";

    @BeforeAll
    static void writeScenarios() throws IOException {
        some = scenario("some", "tajikistan-reconnection-north, toktogul-summer-releases, id-cards-uz-kz, kambarata-1");
        fewer = scenario("fewer", "tajikistan-reconnection-north, id-cards-uz-kz, kambarata-1");
    }

    private static String scenario(String id, String initiatives) throws IOException {
        var file = folder.resolve(id + ".yaml");
        Files.writeString(
                file,
                "id: " + id + "\ntitle: Short\nhorizon: [2024, 2027]\ninitiatives: [" + initiatives
                        + "]\nwithout: []\ndates: likely\nshocks: []\n");
        return file.toString();
    }

    private static JsonNode attribute(String metric, String area, String year, String... more) {
        var words = new java.util.ArrayList<>(
                java.util.List.of("attribute", metric, area, year, "--scenario", some, "--data", DATA, "--json"));
        words.addAll(java.util.List.of(more));
        var run = Run.of(words.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run.json();
    }

    private static double sum(JsonNode list) {
        double sum = 0;
        for (var node : list) {
            sum += node.path("value").doubleValue();
        }
        return sum;
    }

    private static void assertAddsUp(JsonNode json) {
        double total = json.path("total").doubleValue();
        double scale = 1e-9 * Math.max(1, Math.abs(json.path("package").doubleValue()));
        assertThat(sum(json.path("shares"))).isCloseTo(total, within(scale));
        assertThat(json.path("waterfall").size()).isPositive();
        for (var fall : json.path("waterfall")) {
            double change =
                    fall.path("package").doubleValue() - fall.path("baseline").doubleValue();
            assertThat(sum(fall.path("steps"))).as(fall.toString()).isCloseTo(change, within(scale));
        }
    }

    @Test
    void sharesOfAnOutcomeAddUpToWhatExplainSaysAndSampledOnesAreTheSameWhenOrdersCannotMatter() {
        var json = attribute("trade.turnover-nominal", "TJK+UZB", "2027");
        assertThat(json.propertyNames())
                .contains("metric", "area", "year", "total", "shares", "synergies", "unit", "nulls", "waterfall");
        assertThat(json.path("exact").booleanValue()).isTrue();
        assertAddsUp(json);
        assertThat(json.path("total").doubleValue()).isNotZero();
        var nulls = new TreeMap<String, Boolean>();
        json.path("nulls")
                .forEach(n -> nulls.put(
                        n.path("initiative").stringValue(), n.path("proven").booleanValue()));
        assertThat(nulls)
                .as("later, and a thing of travellers")
                .containsEntry("kambarata-1", true)
                .containsEntry("id-cards-uz-kz", true);
        var explained = Run.of(
                        "explain",
                        "trade.turnover-nominal",
                        "UZB+TJK",
                        "2027",
                        "--scenario",
                        some,
                        "--data",
                        DATA,
                        "--json")
                .json();
        assertThat(json.path("package").doubleValue())
                .isEqualTo(explained.path("value").doubleValue());
        assertThat(json.path("baseline").doubleValue())
                .isEqualTo(explained.path("baseline").doubleValue());
        var sampled = attribute("trade.turnover-nominal", "TJK+UZB", "2027", "--permutations", "8", "--threads", "1");
        assertThat(sampled.path("exact").booleanValue()).isFalse();
        assertThat(sampled.path("permutations").intValue()).isEqualTo(8);
        assertAddsUp(sampled);
        // Of two an order and the same backwards are all there are.
        for (int i = 0; i < json.path("shares").size(); i++) {
            assertThat(sampled.path("shares").get(i).path("value").doubleValue())
                    .isCloseTo(json.path("shares").get(i).path("value").doubleValue(), within(1e-9));
        }
    }

    @Test
    void sharesOfAPresentValueAddUpInWholeAndInItsParts() {
        var json = attribute("assessment.present-value", "CA5", "2024");
        assertAddsUp(json);
        assertThat(json.path("baseline").doubleValue()).isZero();
        var byArea = new TreeMap<String, Double>();
        json.path("waterfall").forEach(f -> {
            if (f.path("metric").stringValue().equals("assessment.present-value")) {
                byArea.put(f.path("area").stringValue(), f.path("package").doubleValue());
            }
        });
        double all = byArea.getOrDefault("CA5", Double.NaN);
        byArea.remove("CA5");
        assertThat(byArea).hasSize(5);
        assertThat(byArea.values().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(all, within(1e-6));
    }

    @Test
    void theScreenTellsTheSplitInShort() {
        var run = Run.of("attribute", "people.leisure-visits", "UZB", "2027", "--scenario", some, "--data", DATA);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("id-cards-uz-kz")
                .contains("with the package")
                .contains("NO SHARE");
        assertThat(run.out().lines().mapToInt(String::length).max().orElse(0)).isLessThan(160);
    }

    @ParameterizedTest
    @CsvSource({
        "trade.turnovr, KAZ+UZB, 2027, perhaps trade.turnover",
        "trade.turnover, KAZ+UZX, 2027, KAZ+UZB",
        "trade.turnover, KAZ+UZB, 2031, 2024 to 2027",
        "assessment.nucleolus, UZB, 2024, attribute assessment.present-value",
        "assessment.present-value, UZX, 2024, 'KAZ, KGZ, TJK, TKM, UZB, CA5'",
        "assessment.present-value, UZB, 2026, stand at 2024"
    })
    void whatCannotBeAskedIsToldWithWhatCan(String metric, String area, String year, String told) {
        var run = Run.of("attribute", metric, area, year, "--scenario", some, "--data", DATA);
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(told);
    }

    @ParameterizedTest
    @CsvSource({"--permutations, 7", "--permutations, 6", "--threads, 0", "--threads, -1"})
    void numbersOutOfRangeAreUsageMistakes(String option, String value) {
        var run = Run.of("attribute", "trade.turnover", "KAZ+UZB", "2027", option, value, "--data", DATA);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(option).contains(value);
    }

    @Test
    void whatDiffersBetweenScenariosIsSplitAmongItsCauses() {
        var run = Run.of("compare", fewer, some, "--year", "2027", "--data", DATA, "--json");
        assertThat(run.code()).as(run.err()).isZero();
        var json = run.json();
        assertThat(json.propertyNames())
                .contains("first", "second", "causes", "gains", "differences", "turned", "equal");
        assertThat(json.path("causes").size()).isEqualTo(1);
        assertThat(json.path("causes").get(0).path("id").stringValue()).isEqualTo("toktogul-summer-releases");
        assertThat(json.path("causes").get(0).path("in").stringValue()).isEqualTo("second");
        assertThat(json.path("differences").size()).isPositive();
        double before = Double.POSITIVE_INFINITY;
        for (var difference : json.path("differences")) {
            double change = difference.path("difference").doubleValue();
            assertThat(change)
                    .isEqualTo(difference.path("second").doubleValue()
                            - difference.path("first").doubleValue());
            assertThat(sum(difference.path("causes"))).isCloseTo(change, within(1e-9 * Math.max(1, Math.abs(change))));
            assertThat(difference.path("weight").doubleValue()).isLessThanOrEqualTo(before);
            before = difference.path("weight").doubleValue();
        }
        var text = Run.of("compare", fewer, some, "--year", "2027", "--data", DATA);
        assertThat(text.out()).contains("WHAT DIFFERS").contains("toktogul-summer-releases  only in the second");
    }

    @Test
    void aScenarioAgainstItselfDiffersInNothing() {
        var run = Run.of("compare", some, some, "--year", "2025", "--data", DATA);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("Nothing differs");
        assertThat(Run.of("compare", some, "promised-pakage", "--data", DATA).err())
                .contains("promised-package");
        assertThat(Run.of("compare", some, some, "--year", "2030", "--data", DATA)
                        .err())
                .contains("2024 to 2027");
    }
}
