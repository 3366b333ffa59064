package org.ortaq.waterpower.sddp;

import java.util.Arrays;

/**
 * The cuts of one node and the states visited there. A cut is active while it is the largest at one of those states, the
 * first of equals ("level 1" of de Matos, Philpott and Finardi 2015, J. Comput. Appl. Math. 290:196-208).
 */
final class CutPool {
    private static final double SLIP = 1e-9;

    private final int states;
    private double[] intercept = new double[16];
    private double[][] gradient = new double[16][];
    private boolean[] active = new boolean[16];
    private int size;
    private double[][] visited = new double[16][];
    private double[] best = new double[16];
    private int[] bestCut = new int[16];
    private int visits;
    private int generation;

    CutPool(int states) {
        this.states = states;
    }

    int size() {
        return size;
    }

    /** Grows when cuts have been dropped: programs that hold cuts of an earlier generation must be loaded anew. */
    int generation() {
        return generation;
    }

    boolean active(int cut) {
        return active[cut];
    }

    double intercept(int cut) {
        return intercept[cut];
    }

    double[] gradient(int cut) {
        return gradient[cut];
    }

    double value(int cut, double[] state) {
        double value = intercept[cut];
        var slope = gradient[cut];
        for (int s = 0; s < states; s++) value += slope[s] * state[s];
        return value;
    }

    /** The largest cut at a state. */
    double value(double[] state) {
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < size; k++) if (active[k]) most = Math.max(most, value(k, state));
        return most;
    }

    /** Adds the cut that is {@code value} at {@code state}, unless the pool is already as high there. */
    boolean add(double value, double[] slope, double[] state) {
        visit(state);
        if (value <= best[visits - 1] + SLIP * (1 + Math.abs(value))) return false;
        double level = value;
        for (int s = 0; s < states; s++) level -= slope[s] * state[s];
        append(level, slope.clone());
        return true;
    }

    void append(double level, double[] slope) {
        if (size == intercept.length) grow();
        intercept[size] = level;
        gradient[size] = slope;
        active[size] = true;
        for (int v = 0; v < visits; v++) improve(v, size);
        size++;
    }

    private void visit(double[] state) {
        if (visits == visited.length) {
            visited = Arrays.copyOf(visited, 2 * visits);
            best = Arrays.copyOf(best, 2 * visits);
            bestCut = Arrays.copyOf(bestCut, 2 * visits);
        }
        visited[visits] = state.clone();
        best[visits] = Double.NEGATIVE_INFINITY;
        bestCut[visits] = -1;
        visits++;
        for (int k = 0; k < size; k++) if (active[k]) improve(visits - 1, k);
    }

    private void improve(int visit, int cut) {
        double value = value(cut, visited[visit]);
        if (value > best[visit]) {
            best[visit] = value;
            bestCut[visit] = cut;
        }
    }

    private void grow() {
        intercept = Arrays.copyOf(intercept, 2 * size);
        gradient = Arrays.copyOf(gradient, 2 * size);
        active = Arrays.copyOf(active, 2 * size);
    }

    /** Drops cuts that are nowhere the largest; cuts given from outside, when nothing was visited yet, stay. */
    void select() {
        if (visits == 0) return;
        var needed = new boolean[size];
        for (int v = 0; v < visits; v++) if (bestCut[v] >= 0) needed[bestCut[v]] = true;
        boolean dropped = false;
        for (int k = 0; k < size; k++) {
            dropped |= active[k] && !needed[k];
            active[k] &= needed[k];
        }
        if (dropped) generation++;
    }

    /** The active cuts. */
    NodeCuts cuts(String node) {
        int count = 0;
        for (int k = 0; k < size; k++) if (active[k]) count++;
        var levels = new double[count];
        var slopes = new double[count][];
        int at = 0;
        for (int k = 0; k < size; k++) {
            if (!active[k]) continue;
            levels[at] = intercept[k];
            slopes[at++] = gradient[k].clone();
        }
        return new NodeCuts(node, levels, slopes);
    }
}
