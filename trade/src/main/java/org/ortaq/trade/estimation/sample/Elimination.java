package org.ortaq.trade.estimation.sample;

import java.util.ArrayList;
import java.util.List;

/** Gaussian elimination row by row: which combinations of columns vanish on all rows given so far. */
final class Elimination {

    private static final double NOTHING = 1e-9;

    private final int columns;
    private final List<double[]> basis = new ArrayList<>();
    private final int[] pivotRow;

    Elimination(int columns) {
        this.columns = columns;
        this.pivotRow = new int[columns];
        java.util.Arrays.fill(pivotRow, -1);
    }

    /** Takes a row of an equation {@code row . gamma = 0}; the row is changed. */
    void add(double[] row) {
        double before = largest(row);
        reduce(row);
        int pivot = pivot(row);
        if (Math.abs(row[pivot]) <= NOTHING * Math.max(1, before)) return;
        double inverse = 1 / row[pivot];
        for (int c = 0; c < columns; c++) row[c] *= inverse;
        row[pivot] = 1;
        for (double[] other : basis) {
            double factor = other[pivot];
            if (factor != 0) subtract(other, factor, row, pivot);
        }
        pivotRow[pivot] = basis.size();
        basis.add(row);
    }

    /** Takes out of a row what the equations say: what is left lies on free columns only. */
    void reduce(double[] row) {
        for (int c = 0; c < columns; c++) {
            if (pivotRow[c] >= 0 && row[c] != 0) subtract(row, row[c], basis.get(pivotRow[c]), c);
        }
    }

    private void subtract(double[] row, double factor, double[] pivotal, int pivot) {
        for (int c = 0; c < columns; c++) row[c] -= factor * pivotal[c];
        row[pivot] = 0;
    }

    private int pivot(double[] row) {
        int best = 0;
        for (int c = 1; c < columns; c++) {
            if (Math.abs(row[c]) > Math.abs(row[best])) best = c;
        }
        return best;
    }

    private static double largest(double[] row) {
        double most = 0;
        for (double x : row) most = Math.max(most, Math.abs(x));
        return most;
    }
}
