package org.ortaq.transport.pareto;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.transport.routing.Dijkstra;
import org.ortaq.transport.routing.Graph;

/** A few ways that share little with one another, each near the cheapest. */
public final class Alternatives {

    private static final int TRIES = 40;

    private final Graph graph;
    private final double[] cost;
    private final double[] length;

    /**
     * @param cost generalised, by arc; infinite means closed
     * @param length by edge, what sharing is measured in
     */
    public Alternatives(Graph graph, double[] cost, double[] length) {
        this.graph = graph;
        this.cost = cost.clone();
        this.length = length.clone();
    }

    /**
     * The cheapest way first, then ways that share at most a part of their length with each one before.
     *
     * @param wanted how many in all
     * @param share most of the shorter way's length that two ways may have in common, 0 to 1
     * @param stretch largest cost over the cheapest
     * @param penalty factor on the cost of what a way found before has used
     */
    public List<int[]> find(int source, int target, int wanted, double share, double stretch, double penalty) {
        var kept = new ArrayList<int[]>();
        double[] dear = cost.clone();
        var search = new Dijkstra(graph);
        double best = Double.POSITIVE_INFINITY;
        for (int k = 0; k < TRIES && kept.size() < wanted; k++) {
            var tree = search.from(source, dear);
            if (!tree.reaches(target) || source == target) {
                break;
            }
            int[] arcs = tree.arcsTo(target);
            double own = sum(arcs);
            best = Math.min(best, own);
            if (own <= stretch * best && kept.stream().allMatch(other -> shared(arcs, other) <= share)) {
                kept.add(arcs);
            }
            for (int arc : arcs) {
                dear[arc] *= penalty;
                dear[arc ^ 1] *= penalty;
            }
        }
        return kept;
    }

    private double sum(int[] arcs) {
        double sum = 0;
        for (int arc : arcs) {
            sum += cost[arc];
        }
        return sum;
    }

    /** Length in common as a part of the shorter of two ways; 0 when both have none. */
    double shared(int[] a, int[] b) {
        var used = new boolean[length.length];
        double lengthB = 0;
        for (int arc : b) {
            used[arc >> 1] = true;
            lengthB += length[arc >> 1];
        }
        double lengthA = 0;
        double both = 0;
        for (int arc : a) {
            lengthA += length[arc >> 1];
            both += used[arc >> 1] ? length[arc >> 1] : 0;
        }
        double shorter = Math.min(lengthA, lengthB);
        return shorter == 0 ? 0 : both / shorter;
    }
}
