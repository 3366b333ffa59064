package org.ortaq.transport.pareto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ortaq.transport.routing.Dijkstra;
import org.ortaq.transport.routing.Graph;

class ParetoSearchTest {

    private static final int ENOUGH = 5_000_000;

    private record Sample(Graph graph, double[][] cost) {

        static Sample of(long seed, int criteria, int mostStates, int values) {
            var random = new Random(seed);
            int states = 2 + random.nextInt(mostStates);
            int edges = random.nextInt(2 * states + 1);
            int[] from = random.ints(edges, 0, states).toArray();
            int[] to = random.ints(edges, 0, states).toArray();
            boolean[] terminal = new boolean[states];
            for (int s = 0; s < states; s++) {
                terminal[s] = random.nextInt(10) == 0;
            }
            double[][] cost = new double[criteria][2 * edges];
            for (double[] row : cost) {
                for (int a = 0; a < row.length; a++) {
                    row[a] = random.nextInt(20) == 0 ? Double.POSITIVE_INFINITY : random.nextInt(values);
                }
            }
            return new Sample(new Graph(states, from, to, terminal), cost);
        }
    }

    private static List<double[]> costs(Front front) {
        assertThat(front.complete()).isTrue();
        return front.ways().stream().map(Way::cost).toList();
    }

    private static void assertSame(List<double[]> ours, List<double[]> expected) {
        assertThat(ours.toArray(double[][]::new)).isDeepEqualTo(expected.toArray(double[][]::new));
    }

    /** Small whole costs make many ties and zeros; large ones make large fronts. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void agreesWithMartinsOnRandomNetworks(int criteria) {
        int pairs = 0;
        for (long seed = 0; seed < 700; seed++) {
            var sample = Sample.of(seed, criteria, 12, seed % 2 == 0 ? 4 : 1000);
            var search = new ParetoSearch(sample.graph(), sample.cost(), ENOUGH);
            int source = (int) (seed % sample.graph().states());
            for (int target = 0; target < sample.graph().states(); target++) {
                var expected = Martins.correct(sample.graph(), sample.cost(), source, target);
                assertSame(costs(search.find(source, target)), expected);
                pairs++;
            }
        }
        assertThat(pairs).isGreaterThan(4_000);
    }

    @Test
    void agreesWithTheEnumerationOfAllSimpleWays() {
        for (long seed = 0; seed < 500; seed++) {
            var sample = Sample.of(seed, 4, 7, seed % 2 == 0 ? 3 : 100);
            var search = new ParetoSearch(sample.graph(), sample.cost(), ENOUGH);
            for (int target = 1; target < sample.graph().states(); target++) {
                assertSame(costs(search.find(0, target)), Martins.enumerate(sample.graph(), sample.cost(), 0, target));
            }
        }
    }

    @Test
    void theBestInOneCriterionIsWhatDijkstraFinds() {
        for (long seed = 0; seed < 300; seed++) {
            var sample = Sample.of(seed, 3, 40, 50);
            var search = new ParetoSearch(sample.graph(), sample.cost(), ENOUGH);
            int target = sample.graph().states() - 1;
            var front = costs(search.find(0, target));
            var open = open(sample.cost());
            for (int c = 0; c < 3; c++) {
                int criterion = c;
                double best =
                        front.stream().mapToDouble(v -> v[criterion]).min().orElse(Double.POSITIVE_INFINITY);
                assertThat(best)
                        .isEqualTo(new Dijkstra(sample.graph()).from(0, open[c]).cost(target));
            }
        }
    }

    /** An arc closed in one criterion is closed in all. */
    private static double[][] open(double[][] cost) {
        double[][] open = new double[cost.length][cost[0].length];
        for (int a = 0; a < cost[0].length; a++) {
            boolean closed = false;
            for (double[] row : cost) {
                closed |= Double.isInfinite(row[a]);
            }
            for (int c = 0; c < cost.length; c++) {
                open[c][a] = closed ? Double.POSITIVE_INFINITY : cost[c][a];
            }
        }
        return open;
    }

    @Test
    void waysCostWhatIsSaidAndNoneBeatsAnother() {
        for (long seed = 0; seed < 200; seed++) {
            var sample = Sample.of(seed, 4, 25, 30);
            var search = new ParetoSearch(sample.graph(), sample.cost(), ENOUGH);
            int target = sample.graph().states() - 1;
            var ways = search.find(0, target).ways();
            for (var way : ways) {
                assertThat(way.cost()).containsExactly(sum(sample, way));
            }
            for (int a = 0; a < ways.size(); a++) {
                for (int b = 0; b < ways.size(); b++) {
                    boolean beats = isAsGood(ways.get(a).cost(), ways.get(b).cost());
                    assertThat(a != b && beats).isFalse();
                }
            }
        }
    }

    private static double[] sum(Sample sample, Way way) {
        double[] sum = new double[sample.cost().length];
        int at = 0;
        for (int arc : way.arcs()) {
            assertThat(sample.graph().tail(arc)).isEqualTo(at);
            at = sample.graph().head(arc);
            for (int c = 0; c < sum.length; c++) {
                sum[c] += sample.cost()[c][arc];
            }
        }
        return sum;
    }

    private static boolean isAsGood(double[] a, double[] b) {
        for (int c = 0; c < a.length; c++) {
            if (a[c] > b[c]) {
                return false;
            }
        }
        return true;
    }

    @Test
    void aSearchThatGivesUpSaysSo() {
        // ten times a choice of dear or slow: 2^10 sums, none of which beats another
        int[] from = new int[20];
        int[] to = new int[20];
        double[][] cost = new double[2][40];
        for (int e = 0; e < 20; e++) {
            from[e] = e / 2;
            to[e] = e / 2 + 1;
            int size = 1 << (e / 2);
            cost[0][2 * e] = e % 2 == 0 ? size : 0;
            cost[1][2 * e] = e % 2 == 0 ? 0 : size;
        }
        var ladder = new Graph(11, from, to, new boolean[11]);
        assertThat(new ParetoSearch(ladder, cost, ENOUGH).find(0, 10).ways()).hasSize(1024);
        assertThat(new ParetoSearch(ladder, cost, 100).find(0, 10).complete()).isFalse();
    }

    @Test
    void costsThatAreNotWholeAreRefused() {
        var graph = new Graph(2, new int[] {0}, new int[] {1}, new boolean[2]);
        assertThatThrownBy(() -> new ParetoSearch(graph, new double[][] {{0.5, 1}}, ENOUGH))
                .hasMessageContaining("0.5");
    }

    @Test
    void alternativesShareLittleAndAreNotMuchDearer() {
        int found = 0;
        for (long seed = 0; seed < 200; seed++) {
            var sample = Sample.of(seed, 1, 40, 50);
            double[] length =
                    new Random(seed).doubles(sample.graph().edges(), 1, 10).toArray();
            var alternatives = new Alternatives(sample.graph(), sample.cost()[0], length);
            int target = sample.graph().states() - 1;
            var ways = alternatives.find(0, target, 3, 0.5, 1.6, 1.4);
            var costs = new ArrayList<Double>();
            for (int[] way : ways) {
                double sum = 0;
                for (int arc : way) {
                    sum += sample.cost()[0][arc];
                }
                costs.add(sum);
                assertThat(sum).isLessThanOrEqualTo(1.6 * costs.getFirst() + 1e-9);
            }
            for (int a = 0; a < ways.size(); a++) {
                for (int b = 0; b < a; b++) {
                    assertThat(alternatives.shared(ways.get(a), ways.get(b))).isLessThanOrEqualTo(0.5);
                    found++;
                }
            }
        }
        assertThat(found).isPositive();
    }
}
