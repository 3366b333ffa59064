package org.ortaq.solver;

/** What makes a program well formed; a solver is never asked to guess. */
final class ProgramChecks {
    private ProgramChecks() {}

    static void length(String name, int found, int expected) {
        if (found != expected)
            throw new IllegalArgumentException(name + ": found " + found + " values, expected " + expected);
    }

    static void finite(String name, double[] values) {
        for (int i = 0; i < values.length; i++)
            if (!Double.isFinite(values[i]))
                throw new IllegalArgumentException(
                        name + "[" + i + "]: found " + values[i] + ", expected a finite number");
    }

    static void bounds(String what, int size, double[] lower, double[] upper) {
        length(what + " lower bounds", lower.length, size);
        length(what + " upper bounds", upper.length, size);
        for (int i = 0; i < size; i++) bound(what, i, lower[i], upper[i]);
    }

    private static void bound(String what, int i, double lower, double upper) {
        // Comparisons with NaN are false. A crossed pair makes the program infeasible, which is an answer, no mistake.
        boolean possible = lower < Double.POSITIVE_INFINITY && upper > Double.NEGATIVE_INFINITY;
        if (!possible)
            throw new IllegalArgumentException(
                    what + " " + i + ": found bounds " + lower + " and " + upper + ", expected lower and upper");
    }

    static void matrix(int columns, int rows, int[] start, int[] index, double[] value) {
        length("rowStart", start.length, rows + 1);
        length("columnIndex", index.length, value.length);
        if (start[0] != 0) throw new IllegalArgumentException("rowStart[0]: found " + start[0] + ", expected 0");
        length("entries by rowStart", start[rows], value.length);
        finite("value", value);
        var lastRow = new int[columns];
        for (int row = 0; row < rows; row++) row(row, start, index, lastRow);
    }

    private static void row(int row, int[] start, int[] index, int[] lastRow) {
        if (start[row + 1] < start[row])
            throw new IllegalArgumentException(
                    "rowStart[" + (row + 1) + "]: found " + start[row + 1] + ", expected at least " + start[row]);
        for (int at = start[row]; at < start[row + 1]; at++) entry(row, index[at], lastRow);
    }

    private static void entry(int row, int column, int[] lastRow) {
        if (column < 0 || column >= lastRow.length)
            throw new IllegalArgumentException(
                    "row " + row + ": found column " + column + ", expected 0 to " + (lastRow.length - 1));
        if (lastRow[column] == row + 1)
            throw new IllegalArgumentException("row " + row + ": column " + column + " is there twice");
        lastRow[column] = row + 1;
    }

    /** @throws SolverException naming the first entry of the matrix that a solver would refuse without naming it */
    static void below(double limit, LinearProgram p) {
        for (int row = 0; row < p.rows(); row++)
            for (int at = p.rowStart()[row]; at < p.rowStart()[row + 1]; at++)
                if (Math.abs(p.value()[at]) >= limit)
                    throw new SolverException("row " + row + ", column " + p.columnIndex()[at] + ": found "
                            + p.value()[at] + ", expected less than " + limit + " in size");
    }
}
