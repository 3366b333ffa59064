package org.ortaq.waterpower.sddp;

import java.util.List;

/** What makes a policy graph well formed. */
final class GraphChecks {
    private static final double SLIP = 1e-9;

    private GraphChecks() {}

    static void check(double[] initialState, List<Arc> roots, List<Node> nodes) {
        for (int k = 0; k < initialState.length; k++)
            if (!Double.isFinite(initialState[k]))
                throw new IllegalArgumentException(
                        "initialState[" + k + "]: found " + initialState[k] + ", expected a finite number");
        if (nodes.isEmpty()) throw new IllegalArgumentException("nodes: found none, expected at least one");
        double total = roots.stream().mapToDouble(Arc::probability).sum();
        if (Math.abs(total - 1) > SLIP)
            throw new IllegalArgumentException("roots: the probabilities add up to " + total + ", expected 1");
        arcs("roots", roots, nodes.size());
        for (var node : nodes) {
            if (node.problem().states() != initialState.length)
                throw new IllegalArgumentException("node " + node.name() + ": found "
                        + node.problem().states() + " states, expected " + initialState.length);
            arcs("node " + node.name(), node.next(), nodes.size());
        }
    }

    private static void arcs(String where, List<Arc> arcs, int nodes) {
        for (var arc : arcs)
            if (arc.to() >= nodes)
                throw new IllegalArgumentException(
                        where + ": found an arc to node " + arc.to() + ", expected 0 to " + (nodes - 1));
    }
}
