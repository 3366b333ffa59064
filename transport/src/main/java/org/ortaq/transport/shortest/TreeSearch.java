package org.ortaq.transport.shortest;

import java.util.Arrays;

/** Cheapest ways from one node to all (Dijkstra 1959). One object serves one thread; its arrays are used again. */
public final class TreeSearch {

    private final Digraph graph;
    private final Heap heap;
    private final double[] cost;
    private final int[] linkInto;

    public TreeSearch(Digraph graph) {
        this.graph = graph;
        this.heap = new Heap(graph.nodes());
        this.cost = new double[graph.nodes()];
        this.linkInto = new int[graph.nodes()];
    }

    /**
     * Searches from a node; what was found before is forgotten.
     *
     * @param linkCost by link, not negative; infinite means closed
     */
    public void run(int source, double[] linkCost) {
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        Arrays.fill(linkInto, -1);
        cost[source] = 0;
        heap.put(source, 0);
        while (!heap.isEmpty()) {
            int node = heap.takeLeast();
            if (node == source || graph.isThrough(node)) {
                relax(node, linkCost);
            }
        }
    }

    private void relax(int node, double[] linkCost) {
        var out = graph.out();
        double here = cost[node];
        int end = out.first()[node + 1];
        for (int k = out.first()[node]; k < end; k++) {
            int link = out.link()[k];
            int next = out.end()[k];
            double through = here + linkCost[link];
            if (through < cost[next]) {
                cost[next] = through;
                linkInto[next] = link;
                heap.put(next, through);
            }
        }
    }

    /** Cost to a node; infinite when it cannot be reached. */
    public double cost(int node) {
        return cost[node];
    }

    public boolean reaches(int node) {
        return cost[node] < Double.POSITIVE_INFINITY;
    }

    /** Links from the source to a node, in order; empty when it is the source or cannot be reached. */
    public int[] linksTo(int node) {
        int length = 0;
        for (int v = node; linkInto[v] >= 0; v = graph.tail(linkInto[v])) {
            length++;
        }
        var links = new int[length];
        for (int v = node; linkInto[v] >= 0; v = graph.tail(linkInto[v])) {
            links[--length] = linkInto[v];
        }
        return links;
    }
}
