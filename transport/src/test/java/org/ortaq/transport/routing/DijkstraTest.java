package org.ortaq.transport.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DijkstraTest {

    /** A random graph; costs are small integers, so that ties are many and sums exact. */
    private record Sample(Graph graph, double[] arcCost, boolean[] terminal) {

        static Sample of(long seed, boolean ties) {
            var random = new Random(seed);
            int states = 2 + random.nextInt(40);
            int edges = random.nextInt(3 * states);
            int[] from = random.ints(edges, 0, states).toArray();
            int[] to = random.ints(edges, 0, states).toArray();
            boolean[] terminal = new boolean[states];
            for (int s = 0; s < states; s++) {
                terminal[s] = random.nextInt(8) == 0;
            }
            double[] cost = new double[2 * edges];
            for (int a = 0; a < cost.length; a++) {
                double plain = ties ? random.nextInt(4) : random.nextDouble() * 100;
                cost[a] = random.nextInt(15) == 0 ? Double.POSITIVE_INFINITY : plain;
            }
            return new Sample(new Graph(states, from, to, terminal), cost, terminal);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void agreesWithBellmanFordOnRandomGraphs(boolean ties) {
        int pairs = 0;
        for (long seed = 0; seed < 400; seed++) {
            var sample = Sample.of(seed, ties);
            int source = (int) (seed % sample.graph().states());
            var tree = new Dijkstra(sample.graph()).from(source, sample.arcCost());
            double[] expected = BellmanFord.from(sample.graph(), source, sample.arcCost(), sample.terminal());
            for (int s = 0; s < expected.length; s++) {
                pairs++;
                if (Double.isInfinite(expected[s])) {
                    assertThat(tree.reaches(s)).isFalse();
                } else {
                    assertThat(tree.cost(s)).isCloseTo(expected[s], within(1e-9));
                }
            }
        }
        assertThat(pairs).isGreaterThan(5_000);
    }

    @Test
    void theWayToAStateCostsWhatTheTreeSays() {
        for (long seed = 0; seed < 200; seed++) {
            var sample = Sample.of(seed, false);
            var tree = new Dijkstra(sample.graph()).from(0, sample.arcCost());
            for (int s = 0; s < sample.graph().states(); s++) {
                if (tree.reaches(s)) {
                    double sum = 0;
                    int at = 0;
                    for (int arc : tree.arcsTo(s)) {
                        assertThat(sample.graph().tail(arc)).isEqualTo(at);
                        at = sample.graph().head(arc);
                        sum += sample.arcCost()[arc];
                    }
                    assertThat(at).isEqualTo(s);
                    assertThat(sum).isCloseTo(tree.cost(s), within(1e-9));
                }
            }
        }
    }

    @Test
    void closingAnEdgeNeverLowersACost() {
        for (long seed = 0; seed < 200; seed++) {
            var sample = Sample.of(seed, true);
            if (sample.graph().edges() == 0) {
                continue;
            }
            double[] closed = sample.arcCost().clone();
            int edge = (int) (seed % sample.graph().edges());
            closed[2 * edge] = Double.POSITIVE_INFINITY;
            closed[2 * edge + 1] = Double.POSITIVE_INFINITY;
            var before = new Dijkstra(sample.graph()).from(0, sample.arcCost());
            var after = new Dijkstra(sample.graph()).from(0, closed);
            for (int s = 0; s < sample.graph().states(); s++) {
                assertThat(after.cost(s)).isGreaterThanOrEqualTo(before.cost(s));
            }
        }
    }

    @Test
    void equalWaysGoToTheSmallerArc() {
        // two edges between the same states, equally dear
        var graph = new Graph(2, new int[] {0, 0}, new int[] {1, 1}, new boolean[2]);
        var tree = new Dijkstra(graph).from(0, new double[] {5, 5, 5, 5});
        assertThat(tree.arcsTo(1)).containsExactly(0);
    }

    @Test
    void aTerminalIsNoThoroughfare() {
        var graph = new Graph(3, new int[] {0, 1}, new int[] {1, 2}, new boolean[] {false, true, false});
        var tree = new Dijkstra(graph).from(0, new double[] {1, 1, 1, 1});
        assertThat(tree.reaches(1)).isTrue();
        assertThat(tree.reaches(2)).isFalse();
    }
}
