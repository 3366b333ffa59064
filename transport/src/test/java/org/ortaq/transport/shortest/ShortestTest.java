package org.ortaq.transport.shortest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.ortaq.numerics.RandomStream;
import org.ortaq.transport.generated.Grid;

/** Trees against relaxing every link until nothing changes, pairs against trees, on random networks. */
class ShortestTest {

    /** A random network with loops, parallel links, ties, zero and closed links; costs are whole numbers, so sums are exact. */
    private record Random(Digraph graph, double[] cost) {

        static Random of(int round) {
            var random = RandomStream.of(20261123, "shortest-" + round);
            int nodes = 2 + random.below(40, 0);
            int links = random.below(5 * nodes, 1);
            int through = random.below(2, 2) == 0 ? 0 : random.below(nodes / 2 + 1, 3);
            var tail = new int[links];
            var head = new int[links];
            var cost = new double[links];
            for (int a = 0; a < links; a++) {
                tail[a] = random.below(nodes, 10 + 4L * a);
                head[a] = random.below(nodes, 11 + 4L * a);
                cost[a] = random.below(30, 12 + 4L * a) == 0 ? Double.POSITIVE_INFINITY : random.below(12, 13 + 4L * a);
            }
            return new Random(new Digraph(nodes, through, tail, head), cost);
        }

        /** Bellman-Ford. */
        double[] slowly(int source) {
            var at = new double[graph.nodes()];
            Arrays.fill(at, Double.POSITIVE_INFINITY);
            at[source] = 0;
            for (int round = 0; round < graph.nodes(); round++) {
                for (int a = 0; a < graph.links(); a++) {
                    int v = graph.tail(a);
                    if (v == source || graph.isThrough(v)) {
                        at[graph.head(a)] = Math.min(at[graph.head(a)], at[v] + cost[a]);
                    }
                }
            }
            return at;
        }

        /** Cost of links that must join one node with another without passing a node that may not be passed. */
        double walk(int[] links, int from, int to) {
            int at = from;
            double sum = 0;
            for (int link : links) {
                assertThat(graph.tail(link)).isEqualTo(at);
                assertThat(at == from || graph.isThrough(at)).isTrue();
                at = graph.head(link);
                sum += cost[link];
            }
            assertThat(at).isEqualTo(to);
            return sum;
        }
    }

    @Test
    void treesAndPairsAreExactOnRandomNetworks() {
        int pairs = 0;
        for (int round = 0; round < 300; round++) {
            var network = Random.of(round);
            var tree = new TreeSearch(network.graph());
            var pair = new PairSearch(network.graph(), network.cost());
            for (int source = 0; source < network.graph().nodes(); source++) {
                tree.run(source, network.cost());
                double[] expected = network.slowly(source);
                for (int v = 0; v < expected.length; v++) {
                    assertThat(tree.cost(v)).isEqualTo(expected[v]);
                    assertThat(pair.run(source, v)).isEqualTo(expected[v]);
                    if (tree.reaches(v)) {
                        assertThat(network.walk(tree.linksTo(v), source, v)).isEqualTo(expected[v]);
                        assertThat(network.walk(pair.links(), source, v)).isEqualTo(expected[v]);
                    } else {
                        assertThat(pair.links()).isEmpty();
                    }
                    pairs++;
                }
            }
        }
        assertThat(pairs).isGreaterThan(50_000);
    }

    @Test
    void pairsAgreeWithTreesOnAGridOfRoads() {
        var grid = new Grid(60, 50, 0.12, 3);
        var graph = grid.graph();
        var tree = new TreeSearch(graph);
        var pair = new PairSearch(graph, grid.cost());
        for (int source = 0; source < graph.nodes(); source += 599) {
            tree.run(source, grid.cost());
            for (int v = 0; v < graph.nodes(); v += 7) {
                double expected = tree.cost(v);
                if (tree.reaches(v)) {
                    assertThat(pair.run(source, v)).isCloseTo(expected, within(4e-15 * expected));
                } else {
                    assertThat(pair.run(source, v)).isInfinite();
                }
            }
        }
        assertThat(pair.settled()).isLessThan(graph.nodes() * 2);
    }

    @Test
    void wrongNetworksAreTold() {
        assertThatThrownBy(() -> new Digraph(2, 0, new int[] {0}, new int[] {2}))
                .hasMessageContaining("head");
        assertThatThrownBy(() -> new PairSearch(new Digraph(2, 0, new int[] {0}, new int[] {1}), new double[] {-1}))
                .hasMessageContaining("-1");
    }
}
