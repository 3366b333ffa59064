package org.ortaq.solver;

import java.util.Arrays;

/**
 * The basis matrix as L U times a product of update columns (Dantzig and Orchard-Hays 1954). Slacks and singletons are
 * taken out first; what is left is factored column by column with threshold pivoting. A column that depends on the
 * others leaves the basis and a slack takes its place.
 */
final class Factor {
    private static final double SINGULAR = 1e-9;
    private static final double THRESHOLD = 0.1;
    private static final double DROP = 1e-14;

    private final SparseColumns lower = new SparseColumns();
    private final SparseColumns upper = new SparseColumns();
    private final SparseColumns updates = new SparseColumns();
    private int m;
    private int[] head = {};
    private boolean[] taken = {};
    private int[] rowCount = {};
    private int[][] rowColumns = {};
    private int[] columnCount = {};
    private int[] columns = {};
    private boolean[] done = {};
    private int left;
    private double[] work = {};
    private int[] touched = {};
    private boolean[] mark = {};
    private int[] queue = {};

    int updates() {
        return updates.count;
    }

    /** Whether the update columns have grown so much that factoring anew pays. */
    boolean heavy() {
        return updates.count >= 20 || updates.entries() > 2 * (upper.entries() + lower.entries()) + 4 * m;
    }

    /**
     * Factors the basis.
     *
     * @param basic the basic variables, in any order; columns of the matrix, or columns + row for a slack
     * @param ordered by row the variable whose pivot is there, written
     */
    void factor(SimplexMatrix a, int[] basic, int size, int[] ordered) {
        prepare(a);
        Arrays.fill(ordered, 0, m, -1);
        head = ordered;
        int count = 0;
        for (int k = 0; k < size; k++) {
            int variable = basic[k];
            if (variable >= a.columns) {
                ordered[variable - a.columns] = variable;
                taken[variable - a.columns] = true;
            } else {
                if (count == columns.length) columns = Arrays.copyOf(columns, Math.max(16, 2 * count));
                columns[count++] = variable;
            }
        }
        Arrays.sort(columns, 0, count);
        left = count;
        count(a, count);
        singletons(a, count);
        if (left > 0) nucleus(a, count);
        for (int row = 0; row < m; row++) if (ordered[row] < 0) ordered[row] = a.columns + row;
    }

    private void prepare(SimplexMatrix a) {
        m = a.rows;
        lower.clear();
        upper.clear();
        updates.clear();
        if (taken.length < m) {
            int room = 2 * m;
            taken = new boolean[room];
            rowCount = new int[room];
            rowColumns = new int[room][8];
            work = new double[room];
            touched = new int[room];
            mark = new boolean[room];
        }
        Arrays.fill(taken, 0, m, false);
        Arrays.fill(rowCount, 0, m, 0);
    }

    private void count(SimplexMatrix a, int count) {
        if (columnCount.length < count) {
            columnCount = new int[2 * count];
            done = new boolean[2 * count];
        }
        Arrays.fill(done, 0, count, false);
        for (int s = 0; s < count; s++) {
            int column = columns[s];
            int active = 0;
            for (int k = 0; k < a.columnLength[column]; k++) {
                int row = a.columnRow[column][k];
                if (taken[row] || a.columnValue[column][k] == 0) continue;
                active++;
                if (rowCount[row] == rowColumns[row].length)
                    rowColumns[row] = Arrays.copyOf(rowColumns[row], 2 * rowColumns[row].length);
                rowColumns[row][rowCount[row]++] = s;
            }
            columnCount[s] = active;
        }
        // From here on rowCount counts active columns of a row; the list keeps its first length in rowTotal.
        if (rowTotal.length < m) rowTotal = new int[2 * m];
        System.arraycopy(rowCount, 0, rowTotal, 0, m);
    }

    private int[] rowTotal = {};

    private void singletons(SimplexMatrix a, int count) {
        if (queue.length < count + m) queue = new int[2 * (count + m)];
        boolean found = true;
        while (found && left > 0) {
            found = false;
            int end = 0;
            for (int s = 0; s < count; s++) if (!done[s] && columnCount[s] == 1) queue[end++] = s;
            for (int q = 0; q < end; q++) {
                int s = queue[q];
                if (done[s] || columnCount[s] != 1) continue;
                int row = activeRow(a, columns[s]);
                if (Math.abs(valueAt(a, columns[s], row)) < SINGULAR) continue;
                take(a, s, row);
                found = true;
                for (int k = 0; k < rowTotal[row]; k++) {
                    int other = rowColumns[row][k];
                    if (!done[other] && --columnCount[other] == 1) {
                        if (end == queue.length) queue = Arrays.copyOf(queue, 2 * end);
                        queue[end++] = other;
                    }
                }
            }
            for (int row = 0; row < m; row++) if (!taken[row] && rowCount[row] == 1) found |= rowSingleton(a, row);
        }
    }

    private boolean rowSingleton(SimplexMatrix a, int row) {
        for (int k = 0; k < rowTotal[row]; k++) {
            int s = rowColumns[row][k];
            if (done[s]) continue;
            double pivot = valueAt(a, columns[s], row);
            if (Math.abs(pivot) < THRESHOLD * largestActive(a, columns[s])) return false;
            take(a, s, row);
            return true;
        }
        return false;
    }

    /** Pivots a column, none of whose entries has changed, at a row. */
    private void take(SimplexMatrix a, int s, int row) {
        int column = columns[s];
        double pivot = valueAt(a, column, row);
        upper.begin();
        lower.begin();
        for (int k = 0; k < a.columnLength[column]; k++) {
            int at = a.columnRow[column][k];
            double value = a.columnValue[column][k];
            if (at == row || value == 0) continue;
            if (taken[at]) upper.entry(at, value);
            else {
                lower.entry(at, value / pivot);
                rowCount[at]--;
            }
        }
        upper.end(row, pivot);
        if (lower.written()) lower.end(row, 1);
        finish(s, row);
    }

    private void finish(int s, int row) {
        taken[row] = true;
        head[row] = columns[s];
        done[s] = true;
        left--;
    }

    private int activeRow(SimplexMatrix a, int column) {
        for (int k = 0; k < a.columnLength[column]; k++)
            if (!taken[a.columnRow[column][k]] && a.columnValue[column][k] != 0) return a.columnRow[column][k];
        throw new IllegalStateException("column " + column + " has no active row");
    }

    private double largestActive(SimplexMatrix a, int column) {
        double most = SINGULAR / THRESHOLD;
        for (int k = 0; k < a.columnLength[column]; k++)
            if (!taken[a.columnRow[column][k]]) most = Math.max(most, Math.abs(a.columnValue[column][k]));
        return most;
    }

    private static double valueAt(SimplexMatrix a, int column, int row) {
        for (int k = 0; k < a.columnLength[column]; k++)
            if (a.columnRow[column][k] == row) return a.columnValue[column][k];
        return 0;
    }

    /** The columns that are left, those with few entries first. */
    private void nucleus(SimplexMatrix a, int count) {
        int first = lower.count;
        int end = 0;
        int longest = 0;
        for (int s = 0; s < count; s++) if (!done[s]) longest = Math.max(longest, columnCount[s]);
        for (int size = 0; size <= longest; size++)
            for (int s = 0; s < count; s++) if (!done[s] && columnCount[s] == size) queue[end++] = s;
        for (int q = 0; q < end; q++) eliminate(a, queue[q], first);
    }

    private void eliminate(SimplexMatrix a, int s, int first) {
        int column = columns[s];
        int size = 0;
        for (int k = 0; k < a.columnLength[column]; k++) {
            int row = a.columnRow[column][k];
            work[row] = a.columnValue[column][k];
            mark[row] = true;
            touched[size++] = row;
        }
        for (int e = first; e < lower.count; e++) {
            double factor = work[lower.pivotRow[e]];
            if (factor == 0) continue;
            for (int k = lower.start[e]; k < lower.start[e + 1]; k++) {
                int row = lower.row[k];
                work[row] -= factor * lower.value[k];
                if (!mark[row]) {
                    mark[row] = true;
                    touched[size++] = row;
                }
            }
        }
        int row = pivotRow(size);
        if (row >= 0) write(s, row, size);
        for (int k = 0; k < size; k++) {
            work[touched[k]] = 0;
            mark[touched[k]] = false;
        }
    }

    private int pivotRow(int size) {
        double most = 0;
        double largest = 0;
        for (int k = 0; k < size; k++) {
            double value = Math.abs(work[touched[k]]);
            largest = Math.max(largest, value);
            if (!taken[touched[k]]) most = Math.max(most, value);
        }
        if (most < SINGULAR || most < 1e-11 * largest) return -1;
        int best = -1;
        for (int k = 0; k < size; k++) {
            int row = touched[k];
            if (taken[row] || Math.abs(work[row]) < THRESHOLD * most) continue;
            if (best < 0 || rowCount[row] < rowCount[best] || (rowCount[row] == rowCount[best] && row < best))
                best = row;
        }
        return best;
    }

    private void write(int s, int row, int size) {
        double pivot = work[row];
        upper.begin();
        lower.begin();
        for (int k = 0; k < size; k++) {
            int at = touched[k];
            double value = work[at];
            if (at == row || Math.abs(value) < DROP) continue;
            if (taken[at]) upper.entry(at, value);
            else lower.entry(at, value / pivot);
        }
        upper.end(row, pivot);
        if (lower.written()) lower.end(row, 1);
        finish(s, row);
    }

    /** Replaces x by the solution of B z = x, by row of the pivot. */
    void ftran(double[] x) {
        for (int e = 0; e < lower.count; e++) {
            double factor = x[lower.pivotRow[e]];
            if (factor == 0) continue;
            for (int k = lower.start[e]; k < lower.start[e + 1]; k++) x[lower.row[k]] -= factor * lower.value[k];
        }
        for (int e = upper.count - 1; e >= 0; e--) {
            int row = upper.pivotRow[e];
            if (x[row] == 0) continue;
            double factor = x[row] / upper.pivot[e];
            x[row] = factor;
            for (int k = upper.start[e]; k < upper.start[e + 1]; k++) x[upper.row[k]] -= factor * upper.value[k];
        }
        for (int e = 0; e < updates.count; e++) {
            int row = updates.pivotRow[e];
            if (x[row] == 0) continue;
            double factor = x[row] / updates.pivot[e];
            x[row] = factor;
            for (int k = updates.start[e]; k < updates.start[e + 1]; k++)
                x[updates.row[k]] -= factor * updates.value[k];
        }
    }

    /** Replaces y, by row of the pivot, by the solution of B'z = y, by row. */
    void btran(double[] y) {
        for (int e = updates.count - 1; e >= 0; e--) {
            double sum = y[updates.pivotRow[e]];
            for (int k = updates.start[e]; k < updates.start[e + 1]; k++) sum -= updates.value[k] * y[updates.row[k]];
            y[updates.pivotRow[e]] = sum / updates.pivot[e];
        }
        for (int e = 0; e < upper.count; e++) {
            double sum = y[upper.pivotRow[e]];
            for (int k = upper.start[e]; k < upper.start[e + 1]; k++) sum -= upper.value[k] * y[upper.row[k]];
            y[upper.pivotRow[e]] = sum / upper.pivot[e];
        }
        for (int e = lower.count - 1; e >= 0; e--) {
            double sum = y[lower.pivotRow[e]];
            for (int k = lower.start[e]; k < lower.start[e + 1]; k++) sum -= lower.value[k] * y[lower.row[k]];
            y[lower.pivotRow[e]] = sum;
        }
    }

    /** The variable whose column is this in terms of the basis takes the place of a row. */
    void update(double[] column, int row) {
        updates.begin();
        for (int k = 0; k < m; k++) if (k != row && Math.abs(column[k]) > DROP) updates.entry(k, column[k]);
        updates.end(row, column[row]);
    }
}
