package org.ortaq.transport.shortest;

import java.util.Arrays;

/**
 * The cheapest way from one node to another by two searches that grow towards each other (Nicholson 1966). One object serves one
 * thread; its arrays are used again.
 */
public final class PairSearch {

    private final Digraph graph;
    private final double[] linkCost;
    private final Side forward;
    private final Side backward;
    private int from;
    private int to;
    private double best;
    private int meeting;

    /** @param linkCost by link, not negative; infinite means closed; copied */
    public PairSearch(Digraph graph, double[] linkCost) {
        for (double cost : linkCost) {
            if (!(cost >= 0)) {
                throw new IllegalArgumentException("linkCost: found " + cost + ", expected 0 or more");
            }
        }
        this.graph = graph;
        this.linkCost = linkCost.clone();
        this.forward = new Side(graph.out(), linkCost, graph.nodes());
        this.backward = new Side(graph.in(), linkCost, graph.nodes());
    }

    /** One of the two searches. */
    private static final class Side {

        private final Digraph.Rows rows;
        private final double[] costAt;
        private final Heap heap;
        private final double[] cost;
        private final int[] linkInto;

        /** Search in which a node was last reached; saves clearing. */
        private final int[] reachedIn;

        private int search;
        private int settled;

        Side(Digraph.Rows rows, double[] linkCost, int nodes) {
            this.rows = rows;
            this.costAt = new double[linkCost.length];
            for (int k = 0; k < costAt.length; k++) {
                costAt[k] = linkCost[rows.link()[k]];
            }
            this.heap = new Heap(nodes);
            this.cost = new double[nodes];
            this.linkInto = new int[nodes];
            this.reachedIn = new int[nodes];
        }

        void begin(int node) {
            if (search == Integer.MAX_VALUE) {
                Arrays.fill(reachedIn, 0);
                search = 0;
            }
            search++;
            settled = 0;
            heap.clear();
            reach(node, 0, -1);
        }

        void reach(int node, double at, int link) {
            reachedIn[node] = search;
            cost[node] = at;
            linkInto[node] = link;
            heap.put(node, at);
        }

        boolean hasReached(int node) {
            return reachedIn[node] == search;
        }
    }

    /** Cost of the cheapest way; infinite when there is none. */
    public double run(int from, int to) {
        this.from = from;
        this.to = to;
        best = Double.POSITIVE_INFINITY;
        meeting = -1;
        forward.begin(from);
        backward.begin(to);
        if (from == to) {
            best = 0;
            meeting = from;
        }
        while (!forward.heap.isEmpty()
                && !backward.heap.isEmpty()
                && forward.heap.leastKey() + backward.heap.leastKey() < best) {
            if (forward.heap.leastKey() <= backward.heap.leastKey()) {
                grow(forward, backward, from);
            } else {
                grow(backward, forward, to);
            }
        }
        return meeting < 0 ? Double.POSITIVE_INFINITY : cost();
    }

    private void grow(Side side, Side other, int start) {
        int node = side.heap.takeLeast();
        side.settled++;
        if (node != start && !graph.isThrough(node)) {
            return;
        }
        double here = side.cost[node];
        double limit = best - (other.heap.isEmpty() ? 0 : other.heap.leastKey());
        int end = side.rows.first()[node + 1];
        for (int k = side.rows.first()[node]; k < end; k++) {
            double through = here + side.costAt[k];
            int next = side.rows.end()[k];
            boolean known = side.hasReached(next);
            if (through < Double.POSITIVE_INFINITY && (!known || through < side.cost[next])) {
                meet(other, next, through);
                if (through < limit || other.hasReached(next)) {
                    side.reach(next, through, side.rows.link()[k]);
                }
            }
        }
    }

    private void meet(Side other, int node, double through) {
        if (other.hasReached(node) && (graph.isThrough(node) || node == from || node == to)) {
            double whole = through + other.cost[node];
            if (whole < best) {
                best = whole;
                meeting = node;
            }
        }
    }

    /** Summed from the beginning, as a one-sided search sums. */
    private double cost() {
        double sum = 0;
        for (int link : links()) {
            sum += linkCost[link];
        }
        return sum;
    }

    /** Links of the way found last, in order; empty when there is none or it stays where it is. */
    public int[] links() {
        if (meeting < 0) {
            return new int[0];
        }
        int before = 0;
        for (int v = meeting; forward.linkInto[v] >= 0; v = graph.tail(forward.linkInto[v])) {
            before++;
        }
        int after = 0;
        for (int v = meeting; backward.linkInto[v] >= 0; v = graph.head(backward.linkInto[v])) {
            after++;
        }
        var links = new int[before + after];
        int at = before;
        for (int v = meeting; forward.linkInto[v] >= 0; v = graph.tail(forward.linkInto[v])) {
            links[--at] = forward.linkInto[v];
        }
        at = before;
        for (int v = meeting; backward.linkInto[v] >= 0; v = graph.head(backward.linkInto[v])) {
            links[at++] = backward.linkInto[v];
        }
        return links;
    }

    /** Nodes settled by the last search, both sides. */
    public int settled() {
        return forward.settled + backward.settled;
    }
}
