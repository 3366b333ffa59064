package org.ortaq.transport.routing;

import java.util.Arrays;

/** The oracle: relaxes all arcs as often as there are states (Bellman 1958, Ford 1956). */
final class BellmanFord {

    private BellmanFord() {}

    static double[] from(Graph graph, int source, double[] arcCost, boolean[] terminal) {
        double[] cost = new double[graph.states()];
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        cost[source] = 0;
        for (int round = 0; round < graph.states(); round++) {
            for (int arc = 0; arc < 2 * graph.edges(); arc++) {
                int tail = graph.tail(arc);
                if (tail == source || !terminal[tail]) {
                    cost[graph.head(arc)] = Math.min(cost[graph.head(arc)], cost[tail] + arcCost[arc]);
                }
            }
        }
        return cost;
    }
}
