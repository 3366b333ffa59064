package org.ortaq.solver;

import java.util.Arrays;

/** Sparse columns one after the other, each with a pivot. */
final class SparseColumns {
    int count;
    int[] pivotRow = new int[64];
    double[] pivot = new double[64];
    int[] start = new int[65];
    int[] row = new int[256];
    double[] value = new double[256];

    void clear() {
        count = 0;
    }

    int entries() {
        return start[count];
    }

    /** Adds an entry to the column that is being written. */
    void entry(int at, double v) {
        int end = open;
        if (end == row.length) {
            row = Arrays.copyOf(row, 2 * end);
            value = Arrays.copyOf(value, 2 * end);
        }
        row[end] = at;
        value[end] = v;
        open++;
    }

    private int open;

    /** Begins a column. */
    void begin() {
        open = start[count];
    }

    /** Whether the column being written has entries. */
    boolean written() {
        return open > start[count];
    }

    /** Ends the column. */
    void end(int at, double p) {
        if (count + 1 == pivotRow.length) {
            pivotRow = Arrays.copyOf(pivotRow, 2 * pivotRow.length);
            pivot = Arrays.copyOf(pivot, 2 * pivot.length);
            start = Arrays.copyOf(start, 2 * start.length);
        }
        pivotRow[count] = at;
        pivot[count] = p;
        count++;
        start[count] = open;
    }
}
