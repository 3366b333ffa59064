package org.ortaq.transport.pareto;

import java.util.Arrays;

/** Partial ways in growing arrays, and a heap of those still open in lexicographic order of their estimates. */
final class Labels {

    private static final int FIRST_SIZE = 1 << 12;

    private final int criteria;
    private int[] state = new int[FIRST_SIZE];
    private int[] before = new int[FIRST_SIZE];
    private int[] arc = new int[FIRST_SIZE];
    private double[] cost;
    private double[] estimate;
    private int count;
    private int[] heap = new int[FIRST_SIZE];
    private int open;

    Labels(int criteria) {
        this.criteria = criteria;
        this.cost = new double[FIRST_SIZE * criteria];
        this.estimate = new double[FIRST_SIZE * criteria];
    }

    int count() {
        return count;
    }

    boolean isEmpty() {
        return open == 0;
    }

    int state(int label) {
        return state[label];
    }

    int before(int label) {
        return before[label];
    }

    int arc(int label) {
        return arc[label];
    }

    double cost(int label, int criterion) {
        return cost[label * criteria + criterion];
    }

    double estimate(int label, int criterion) {
        return estimate[label * criteria + criterion];
    }

    /** Opens a label. */
    void push(int at, int parent, int over, double[] costs, double[] estimates) {
        if (count == state.length) {
            grow();
        }
        int label = count++;
        state[label] = at;
        before[label] = parent;
        arc[label] = over;
        System.arraycopy(costs, 0, cost, label * criteria, criteria);
        System.arraycopy(estimates, 0, estimate, label * criteria, criteria);
        int k = open++;
        while (k > 0 && isBefore(label, heap[(k - 1) >> 1])) {
            heap[k] = heap[(k - 1) >> 1];
            k = (k - 1) >> 1;
        }
        heap[k] = label;
    }

    private void grow() {
        int size = 2 * count;
        state = Arrays.copyOf(state, size);
        before = Arrays.copyOf(before, size);
        arc = Arrays.copyOf(arc, size);
        heap = Arrays.copyOf(heap, size);
        cost = Arrays.copyOf(cost, size * criteria);
        estimate = Arrays.copyOf(estimate, size * criteria);
    }

    /** Takes the open label with the lexicographically smallest estimate; of equals the older one. */
    int pop() {
        int top = heap[0];
        int last = heap[--open];
        int k = 0;
        for (int child = 1; child < open; child = 2 * k + 1) {
            if (child + 1 < open && isBefore(heap[child + 1], heap[child])) {
                child++;
            }
            if (!isBefore(heap[child], last)) {
                break;
            }
            heap[k] = heap[child];
            k = child;
        }
        heap[k] = last;
        return top;
    }

    private boolean isBefore(int a, int b) {
        for (int c = 0; c < criteria; c++) {
            double left = estimate[a * criteria + c];
            double right = estimate[b * criteria + c];
            if (left != right) {
                return left < right;
            }
        }
        return a < b;
    }
}
