package org.ortaq.solver;

/**
 * The program min c'x with row and column bounds; the matrix is stored by rows (compressed sparse rows).
 *
 * <p>The arrays are owned by the program once it is built: they are neither copied nor to be changed afterwards
 * (stage programs are solved tens of thousands of times).
 *
 * @param columns number of columns
 * @param rows number of rows
 * @param cost cost by column
 * @param lower lower bound by column, may be negative infinity
 * @param upper upper bound by column, may be positive infinity
 * @param rowLower lower bound by row
 * @param rowUpper upper bound by row
 * @param rowStart position of the first entry of each row, and the number of entries at the end; length rows + 1
 * @param columnIndex column of each entry, not repeated within a row
 * @param value value of each entry
 */
// Arrays in a record are deliberate here: the record is the argument of a numeric kernel, never a key.
@SuppressWarnings("ArrayRecordComponent")
public record LinearProgram(
        int columns,
        int rows,
        double[] cost,
        double[] lower,
        double[] upper,
        double[] rowLower,
        double[] rowUpper,
        int[] rowStart,
        int[] columnIndex,
        double[] value) {

    /** @throws IllegalArgumentException naming the array and the position of the first value that cannot be */
    public LinearProgram {
        if (columns < 1) throw new IllegalArgumentException("columns: found " + columns + ", expected 1 or more");
        if (rows < 0) throw new IllegalArgumentException("rows: found " + rows + ", expected 0 or more");
        ProgramChecks.length("cost", cost.length, columns);
        ProgramChecks.finite("cost", cost);
        ProgramChecks.bounds("column", columns, lower, upper);
        ProgramChecks.bounds("row", rows, rowLower, rowUpper);
        ProgramChecks.matrix(columns, rows, rowStart, columnIndex, value);
    }

    /** An empty program to be filled column by column and row by row. */
    public static ProgramBuilder builder() {
        return new ProgramBuilder();
    }

    /** Number of stored entries of the matrix. */
    public int entries() {
        return value.length;
    }

    /** A x, by row. */
    public double[] activity(double[] x) {
        var activity = new double[rows];
        for (int row = 0; row < rows; row++) activity[row] = product(row, x);
        return activity;
    }

    private double product(int row, double[] x) {
        double sum = 0;
        for (int at = rowStart[row]; at < rowStart[row + 1]; at++) sum += value[at] * x[columnIndex[at]];
        return sum;
    }
}
