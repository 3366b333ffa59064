package org.ortaq.transport.routing;

import java.util.Arrays;

/** Cheapest ways from one state to all (Dijkstra 1959). One object serves one thread; its buffers are used again. */
public final class Dijkstra {

    private final Graph graph;
    private final double[] cost;
    private final int[] arcInto;
    private final int[] parent;
    private final int[] order;
    private final int[] heap;
    private final int[] place;
    private int size;

    public Dijkstra(Graph graph) {
        this.graph = graph;
        int n = graph.states();
        this.cost = new double[n];
        this.arcInto = new int[n];
        this.parent = new int[n];
        this.order = new int[n];
        this.heap = new int[n];
        this.place = new int[n];
    }

    /**
     * The tree of cheapest ways.
     *
     * @param source state to start from
     * @param arcCost by arc, not negative; infinite means closed
     */
    public Tree from(int source, double[] arcCost) {
        int settled = run(source, arcCost);
        return new Tree(source, cost.clone(), arcInto.clone(), parent.clone(), Arrays.copyOf(order, settled));
    }

    private int run(int source, double[] arcCost) {
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        Arrays.fill(arcInto, -1);
        Arrays.fill(place, -1);
        cost[source] = 0;
        size = 0;
        push(source);
        int settled = 0;
        while (size > 0) {
            int state = pop();
            order[settled++] = state;
            if (state == source || !graph.isTerminal(state)) {
                relax(state, arcCost);
            }
        }
        return settled;
    }

    private void relax(int state, double[] arcCost) {
        int end = graph.first(state + 1);
        double here = cost[state];
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

    private void improve(int tail, int head, double through, int arc) {
        if (through < cost[head]) {
            cost[head] = through;
            arcInto[head] = arc;
            parent[head] = tail;
            if (place[head] < 0) {
                push(head);
            } else {
                up(place[head]);
            }
        } else if (through == cost[head] && place[head] >= 0 && arc < arcInto[head]) {
            arcInto[head] = arc;
            parent[head] = tail;
        }
    }

    private boolean before(int a, int b) {
        return cost[a] < cost[b] || (cost[a] == cost[b] && a < b);
    }

    private void push(int state) {
        heap[size] = state;
        place[state] = size;
        up(size++);
    }

    private int pop() {
        int top = heap[0];
        place[top] = -1;
        int last = heap[--size];
        if (size > 0) {
            heap[0] = last;
            place[last] = 0;
            down();
        }
        return top;
    }

    private void up(int at) {
        int state = heap[at];
        int k = at;
        while (k > 0 && before(state, heap[(k - 1) >> 1])) {
            set(k, heap[(k - 1) >> 1]);
            k = (k - 1) >> 1;
        }
        set(k, state);
    }

    private void down() {
        int state = heap[0];
        int k = 0;
        while (true) {
            int child = 2 * k + 1;
            if (child >= size) {
                break;
            }
            if (child + 1 < size && before(heap[child + 1], heap[child])) {
                child++;
            }
            if (!before(heap[child], state)) {
                break;
            }
            set(k, heap[child]);
            k = child;
        }
        set(k, state);
    }

    private void set(int k, int state) {
        heap[k] = state;
        place[state] = k;
    }
}
