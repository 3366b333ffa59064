package org.ortaq.transport.routing;

/**
 * A graph in compressed rows: the arcs that leave a state stand together, in the order of their numbers.
 *
 * <p>A terminal may begin or end a way but not lie inside it.
 */
public final class Graph {

    private final int states;
    private final int[] from;
    private final int[] to;
    private final boolean[] terminal;
    private final int[] start;
    private final int[] arcs;
    private final int[] heads;

    /**
     * @param states number of states
     * @param from one end of each edge
     * @param to the other end of each edge
     * @param terminal by state; states that are ends only
     */
    public Graph(int states, int[] from, int[] to, boolean[] terminal) {
        if (from.length != to.length || terminal.length != states) {
            throw new IllegalArgumentException("ends of edges and states must match: " + from.length + " from, "
                    + to.length + " to, " + terminal.length + " of " + states + " states");
        }
        this.states = states;
        this.from = from.clone();
        this.to = to.clone();
        this.terminal = terminal.clone();
        this.start = new int[states + 1];
        this.arcs = new int[2 * from.length];
        this.heads = new int[arcs.length];
        fill();
    }

    private void fill() {
        for (int e = 0; e < from.length; e++) {
            start[from[e] + 1]++;
            start[to[e] + 1]++;
        }
        for (int s = 0; s < states; s++) {
            start[s + 1] += start[s];
        }
        int[] next = start.clone();
        for (int e = 0; e < from.length; e++) {
            arcs[next[from[e]]++] = 2 * e;
            arcs[next[to[e]]++] = 2 * e + 1;
        }
        for (int k = 0; k < arcs.length; k++) {
            heads[k] = head(arcs[k]);
        }
    }

    public int states() {
        return states;
    }

    public int edges() {
        return from.length;
    }

    /** State an arc leaves. */
    public int tail(int arc) {
        return (arc & 1) == 0 ? from[arc >> 1] : to[arc >> 1];
    }

    /** State an arc enters. */
    public int head(int arc) {
        return (arc & 1) == 0 ? to[arc >> 1] : from[arc >> 1];
    }

    /** Whether a way may begin or end here, but not pass. */
    public boolean isTerminal(int state) {
        return terminal[state];
    }

    /** First position of a state in {@link #arcAt}; the positions end before that of the next state. */
    public int first(int state) {
        return start[state];
    }

    /** Arc at a position. */
    public int arcAt(int position) {
        return arcs[position];
    }

    /** State that the arc at a position enters. */
    public int headAt(int position) {
        return heads[position];
    }
}
