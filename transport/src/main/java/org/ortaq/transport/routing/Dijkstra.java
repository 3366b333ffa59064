package org.ortaq.transport.routing;

import java.util.Arrays;

/** Cheapest ways from one state to all (Dijkstra 1959, with a heap of four branches). One object serves one thread; its buffers are used again. */
public final class Dijkstra {

    private static final int SETTLED = -2;

    private final Graph graph;
    private final double[] cost;
    private final int[] arcInto;
    private final int[] parent;
    private final int[] order;
    private final int[] heap;
    private final double[] key;
    private final int[] place;
    private final int[] terminals;
    private int size;
    private int settled;

    public Dijkstra(Graph graph) {
        this.graph = graph;
        int n = graph.states();
        this.cost = new double[n];
        this.arcInto = new int[n];
        this.parent = new int[n];
        this.order = new int[n];
        this.terminals =
                java.util.stream.IntStream.range(0, n).filter(graph::isTerminal).toArray();
        this.heap = new int[n];
        this.key = new double[n];
        this.place = new int[n];
    }

    /**
     * The tree of cheapest ways.
     *
     * @param source state to start from
     * @param arcCost by arc, not negative; infinite means closed
     */
    public Tree from(int source, double[] arcCost) {
        int reached = run(source, arcCost);
        return new Tree(source, cost.clone(), arcInto.clone(), parent.clone(), Arrays.copyOf(order, reached));
    }

    private int run(int source, double[] arcCost) {
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        Arrays.fill(arcInto, -1);
        Arrays.fill(place, -1);
        cost[source] = 0;
        size = 0;
        settled = 0;
        place[source] = SETTLED;
        settle(source, arcCost);
        while (size > 0) {
            settle(pop(), arcCost);
        }
        for (int terminal : terminals) {
            if (terminal != source && arcInto[terminal] >= 0) {
                order[settled++] = terminal;
            }
        }
        return settled;
    }

    private void settle(int state, double[] arcCost) {
        order[settled++] = state;
        double here = cost[state];
        int end = graph.first(state + 1);
        for (int k = graph.first(state); k < end; k++) {
            int head = graph.headAt(k);
            int arc = graph.arcAt(k);
            double through = here + arcCost[arc];
            // most arcs lead back or nowhere better: they end here
            if (through <= cost[head] && through < Double.POSITIVE_INFINITY) {
                improve(state, head, through, arc);
            }
        }
    }

    /** Nothing goes on from a terminal, so terminals never enter the heap. */
    private void improve(int tail, int head, double through, int arc) {
        boolean better = through < cost[head];
        if (better || (place[head] != SETTLED && arc < arcInto[head])) {
            cost[head] = through;
            arcInto[head] = arc;
            parent[head] = tail;
            if (better && !graph.isTerminal(head)) {
                up(place[head] < 0 ? size++ : place[head], head, through);
            }
        }
    }

    private int pop() {
        int top = heap[0];
        place[top] = SETTLED;
        int last = heap[--size];
        if (size > 0) {
            down(last, key[size]);
        }
        return top;
    }

    /** Keys stand beside the states, so that a comparison reads one place of memory; of equal keys the smaller state first. */
    private void up(int from, int state, double cost) {
        int k = from;
        while (k > 0) {
            int above = (k - 1) >> 2;
            if (key[above] < cost || (key[above] == cost && heap[above] < state)) {
                break;
            }
            set(k, heap[above], key[above]);
            k = above;
        }
        set(k, state, cost);
    }

    private void down(int state, double cost) {
        int k = 0;
        while (true) {
            int first = 4 * k + 1;
            if (first >= size) {
                break;
            }
            int least = first;
            int end = Math.min(first + 4, size);
            for (int c = first + 1; c < end; c++) {
                if (key[c] < key[least] || (key[c] == key[least] && heap[c] < heap[least])) {
                    least = c;
                }
            }
            if (cost < key[least] || (cost == key[least] && state < heap[least])) {
                break;
            }
            set(k, heap[least], key[least]);
            k = least;
        }
        set(k, state, cost);
    }

    private void set(int k, int state, double cost) {
        heap[k] = state;
        key[k] = cost;
        place[state] = k;
    }
}
