package org.ortaq.transport.assignment.deterministic;

import java.util.Arrays;
import java.util.List;
import org.ortaq.transport.assignment.cost.LinkCost;
import org.ortaq.transport.shortest.Digraph;

/**
 * What is loaded.
 *
 * @param costs by link
 * @param limits by link, the flow that is never exceeded; infinite where there is none; owned, not changed
 */
public record Roads(Digraph graph, List<LinkCost> costs, double[] limits) {

    public Roads {
        costs = List.copyOf(costs);
        if (costs.size() != graph.links() || limits.length != graph.links()) {
            throw new IllegalArgumentException("links: found " + costs.size() + " costs and " + limits.length
                    + " limits for " + graph.links() + " links");
        }
        for (double limit : limits) {
            if (!(limit > 0)) {
                throw new IllegalArgumentException("limit: found " + limit + ", expected above 0");
            }
        }
    }

    /** Without hard limits. */
    public static Roads unlimited(Digraph graph, List<LinkCost> costs) {
        var limits = new double[graph.links()];
        Arrays.fill(limits, Double.POSITIVE_INFINITY);
        return new Roads(graph, costs, limits);
    }

    boolean isLimited() {
        return Arrays.stream(limits).anyMatch(limit -> limit < Double.POSITIVE_INFINITY);
    }
}
