package org.ortaq.transport.routing;

/** The cheapest ways from one state. */
public final class Tree {

    private final int source;
    private final double[] cost;
    private final int[] arcInto;
    private final int[] parent;
    private final int[] order;

    Tree(int source, double[] cost, int[] arcInto, int[] parent, int[] order) {
        this.source = source;
        this.cost = cost;
        this.arcInto = arcInto;
        this.parent = parent;
        this.order = order;
    }

    public int source() {
        return source;
    }

    /** Cost to a state; infinite when it cannot be reached. */
    public double cost(int state) {
        return cost[state];
    }

    public boolean reaches(int state) {
        return cost[state] < Double.POSITIVE_INFINITY;
    }

    /** Another quantity summed along the cheapest ways, by state; NaN where there is no way. */
    public double[] along(double[] byEdge) {
        double[] sum = new double[cost.length];
        java.util.Arrays.fill(sum, Double.NaN);
        for (int state : order) {
            int arc = arcInto[state];
            sum[state] = arc < 0 ? 0 : sum[parent[state]] + byEdge[arc >> 1];
        }
        return sum;
    }

    /**
     * Adds loads that end at states to the edges of their ways.
     *
     * @param atState load by state; used as working space and left changed
     * @param byEdge loads by edge, added to
     */
    public void load(double[] atState, double[] byEdge) {
        for (int k = order.length - 1; k >= 0; k--) {
            int arc = arcInto[order[k]];
            double load = atState[order[k]];
            if (arc >= 0 && load > 0) {
                byEdge[arc >> 1] += load;
                atState[parent[order[k]]] += load;
            }
        }
    }

    /** The arcs from the source to a state, in order; empty when it is the source or cannot be reached. */
    public int[] arcsTo(int state) {
        int length = 0;
        for (int s = state; arcInto[s] >= 0; s = parent[s]) {
            length++;
        }
        int[] arcs = new int[length];
        for (int s = state; arcInto[s] >= 0; s = parent[s]) {
            arcs[--length] = arcInto[s];
        }
        return arcs;
    }
}
