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

    /** A quantity that is gained along an edge and lost against it, summed along the cheapest ways, by state; NaN where there is no way. */
    public double[] signedAlong(double[] byEdge) {
        double[] sum = new double[cost.length];
        java.util.Arrays.fill(sum, Double.NaN);
        for (int state : order) {
            int arc = arcInto[state];
            sum[state] = arc < 0 ? 0 : sum[parent[state]] + ((arc & 1) == 0 ? byEdge[arc >> 1] : -byEdge[arc >> 1]);
        }
        return sum;
    }

    /**
     * Adds loads from the source to states, and back, to the arcs of their ways.
     *
     * @param out load by state; used as working space and left changed
     * @param back the same towards the source
     * @param byArc loads by arc, added to
     */
    public void load(double[] out, double[] back, double[] byArc) {
        for (int k = order.length - 1; k >= 0; k--) {
            int state = order[k];
            int arc = arcInto[state];
            if (arc >= 0 && out[state] + back[state] > 0) {
                byArc[arc] += out[state];
                byArc[arc ^ 1] += back[state];
                out[parent[state]] += out[state];
                back[parent[state]] += back[state];
            }
        }
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

    /** Whether the way to a state runs over these arcs. */
    public boolean runsOver(int[] arcs, int state) {
        int k = arcs.length;
        int s = state;
        while (k > 0 && arcInto[s] == arcs[k - 1]) {
            s = parent[s];
            k--;
        }
        return k == 0 && arcInto[s] < 0;
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
