package org.ortaq.transport.assignment.deterministic;

import org.ortaq.transport.shortest.TreeSearch;

/** The pairs of one class that leave one node. */
final class Origin {

    final int node;
    final int userClass;
    final double[] fixed;
    final Pair[] pairs;

    /** Of the last search: cost of all flows, and what of it cheapest ways would save. */
    double total;

    double excess;

    Origin(int node, int userClass, double[] fixed, Pair[] pairs) {
        this.node = node;
        this.userClass = userClass;
        this.fixed = fixed;
        this.pairs = pairs;
    }

    /** Searches the tree, measures the ways known against it and adds those that are cheaper. */
    void search(TreeSearch tree, double[] linkCost) {
        tree.run(node, linkCost);
        total = 0;
        excess = 0;
        for (var pair : pairs) {
            double least = tree.cost(pair.destination);
            if (measure(pair, least, linkCost)) {
                pair.add(tree.linksTo(pair.destination));
            }
        }
    }

    /** True when no way known is as cheap as the tree's. */
    private boolean measure(Pair pair, double least, double[] linkCost) {
        double cheapest = Double.POSITIVE_INFINITY;
        for (int k = 0; k < pair.count; k++) {
            double cost = 0;
            for (int link : pair.ways[k]) {
                cost += linkCost[link];
            }
            cheapest = Math.min(cheapest, cost);
            total += pair.flow[k] * cost;
            excess += pair.flow[k] * (cost - least);
        }
        return least < cheapest;
    }
}
