package org.ortaq.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Every game of the reference file with the solutions it states; read when the reference data is there. */
class ReferenceVectorsTest {
    private static final Path FILE =
            Path.of(System.getProperty("ortaq.reference", "reference")).resolve("commitments/game_test_vectors.yaml");

    @Test
    void everyStatedSolutionIsReproduced() throws IOException {
        Assumptions.assumeTrue(Files.exists(FILE), "reference data not present: " + FILE);
        int compared = 0;
        for (var vector : vectors(Files.readAllLines(FILE))) compared += compare(vector);
        assertThat(compared).as("solutions compared").isGreaterThanOrEqualTo(19);
    }

    private static int compare(Map<String, String> vector) {
        String name = vector.getOrDefault("name", "");
        boolean cost = "cost".equals(vector.get("kind"));
        var shares = Shares.of(game(vector), cost ? Sense.COST : Sense.GAIN);
        String suffix = cost ? "_cost" : "";
        int compared = 0;
        for (var rule : List.of(SharingRule.SHAPLEY, SharingRule.NUCLEOLUS, SharingRule.DOWNSTREAM_INCREMENTAL)) {
            String stated = vector.get(rule.name().toLowerCase(Locale.ROOT) + suffix);
            if (stated == null) continue;
            same(name, shares.game().exact(), shares.by(rule).orElseThrow(), stated);
            compared++;
        }
        if (vector.containsKey("least_core_epsilon")) {
            same(name, true, List.of(shares.leastCoreEpsilon().orElseThrow()), vector.get("least_core_epsilon"));
            compared++;
        }
        if (vector.containsKey("core")) {
            assertThat(shares.coreEmpty()).as(name).isEqualTo(vector.get("core").equals("empty"));
            compared++;
        }
        if (vector.containsKey("convex")) {
            assertThat(convex(shares.game()))
                    .as(name)
                    .isEqualTo(vector.get("convex").equals("true"));
            compared++;
        }
        return compared;
    }

    private static void same(String name, boolean exact, List<Rational> found, String stated) {
        if (exact) assertThat(found).as(name).isEqualTo(numbers(stated));
        else
            assertThat(found.stream().mapToDouble(Rational::doubleValue).toArray())
                    .as(name)
                    .containsExactly(
                            items(stated).stream()
                                    .mapToDouble(ReferenceVectorsTest::evaluate)
                                    .toArray(),
                            within(5e-7));
    }

    /** v(S) + v(T) is at most v(S or T) + v(S and T); a river of doubles to rounding. */
    private static boolean convex(Game game) {
        double[] v = game.v();
        for (int s = 0; s < v.length; s++)
            for (int t = 0; t < v.length; t++) if (v[s] + v[t] > v[s | t] + v[s & t] + 1e-9) return false;
        return true;
    }

    private static Game game(Map<String, String> vector) {
        if (vector.containsKey("v")) {
            var worth = numbers(vector.get("v"));
            return Game.exact(Game.numbered(Integer.numberOfTrailingZeros(worth.size())), worth);
        }
        String name = vector.getOrDefault("name", "");
        GameRule rule = switch (vector.getOrDefault("kind", name)) {
            case "bankruptcy" -> new Bankruptcy(number(vector, "estate"), numbers(vector.getOrDefault("claims", "")));
            case "river" ->
                new River(
                        doubles(vector.getOrDefault("inflows_upstream_first", "")),
                        new SquareRootBenefit(doubles(vector.getOrDefault("a", ""))));
            case "cost" -> new Airport(Games.r("1", "2", "3", "4", "5"));
            case "weighted_majority_6_of_4_3_2_1_1" ->
                new WeightedMajority(Rational.of(6), Games.r("4", "3", "2", "1", "1"));
            default -> throw new AssertionError("a game of a kind this test does not know: " + name);
        };
        return Game.of(Game.numbered(rule.players()), rule);
    }

    private static Rational number(Map<String, String> vector, String field) {
        return Rational.parse(vector.getOrDefault(field, ""));
    }

    private static double[] doubles(String list) {
        return numbers(list).stream().mapToDouble(Rational::doubleValue).toArray();
    }

    private static List<Rational> numbers(String list) {
        return items(list).stream().map(Rational::parse).toList();
    }

    private static List<String> items(String list) {
        return Arrays.stream(list.replaceAll("[\\[\\]\"]", "").split(","))
                .map(String::strip)
                .toList();
    }

    /** A number, sqrt(number), or the difference of two of these. */
    private static double evaluate(String text) {
        double sign = 1;
        double sum = 0;
        for (String term : text.split("-", -1)) {
            sum += sign
                    * (term.startsWith("sqrt(")
                            ? Math.sqrt(Double.parseDouble(term.substring(5, term.length() - 1)))
                            : Rational.parse(term).doubleValue());
            sign = -1;
        }
        return sum;
    }

    private static List<Map<String, String>> vectors(List<String> lines) {
        var vectors = new ArrayList<Map<String, String>>();
        for (String line : lines) {
            if (line.startsWith("#") || line.isBlank()) continue;
            if (line.startsWith("- ")) vectors.add(new TreeMap<>());
            int colon = line.indexOf(':');
            vectors.getLast()
                    .put(
                            line.substring(2, colon).strip(),
                            line.substring(colon + 1).strip());
        }
        return vectors;
    }
}
