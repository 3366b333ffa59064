package org.ortaq.waterpower.sddp;

import org.ortaq.solver.LinearProgram;

/**
 * What is random in a stage: new values for places of the template. Every opening of a node should change the same
 * places; a place that an opening leaves alone has the template's value. Arrays are owned, not copied.
 *
 * @param rows changed rows
 * @param rowLower their lower bounds
 * @param rowUpper their upper bounds
 * @param columns columns with changed bounds, none of them an incoming state
 * @param lower their lower bounds
 * @param upper their upper bounds
 * @param priced columns with changed cost
 * @param cost their costs
 * @param entryRow rows of changed entries of the matrix
 * @param entryColumn columns of changed entries
 * @param entry the entries
 */
@SuppressWarnings("ArrayRecordComponent")
public record Noise(
        int[] rows,
        double[] rowLower,
        double[] rowUpper,
        int[] columns,
        double[] lower,
        double[] upper,
        int[] priced,
        double[] cost,
        int[] entryRow,
        int[] entryColumn,
        double[] entry) {
    private static final int[] NO_PLACE = {};
    private static final double[] NO_VALUE = {};
    private static final Noise NONE = new Noise(
            NO_PLACE, NO_VALUE, NO_VALUE, NO_PLACE, NO_VALUE, NO_VALUE, NO_PLACE, NO_VALUE, NO_PLACE, NO_PLACE,
            NO_VALUE);

    public Noise {
        length("rowLower", rowLower.length, rows.length);
        length("rowUpper", rowUpper.length, rows.length);
        length("lower", lower.length, columns.length);
        length("upper", upper.length, columns.length);
        length("cost", cost.length, priced.length);
        length("entryColumn", entryColumn.length, entryRow.length);
        length("entry", entry.length, entryRow.length);
    }

    private static void length(String name, int found, int expected) {
        if (found != expected)
            throw new IllegalArgumentException(name + ": found " + found + " values, expected " + expected);
    }

    /** Nothing is random. */
    public static Noise none() {
        return NONE;
    }

    /** Equality rows with new right-hand sides; the usual noise of a water balance. */
    public static Noise rightHandSides(int[] rows, double[] values) {
        return NONE.withRows(rows, values, values);
    }

    /** The same with these rows. */
    public Noise withRows(int[] index, double[] low, double[] high) {
        return new Noise(index, low, high, columns, lower, upper, priced, cost, entryRow, entryColumn, entry);
    }

    /** The same with the bounds of these columns. */
    public Noise withColumns(int[] index, double[] low, double[] high) {
        return new Noise(rows, rowLower, rowUpper, index, low, high, priced, cost, entryRow, entryColumn, entry);
    }

    /** The same with these costs. */
    public Noise withCosts(int[] index, double[] values) {
        return new Noise(rows, rowLower, rowUpper, columns, lower, upper, index, values, entryRow, entryColumn, entry);
    }

    /** The same with these entries of the matrix. */
    public Noise withEntries(int[] row, int[] column, double[] values) {
        return new Noise(rows, rowLower, rowUpper, columns, lower, upper, priced, cost, row, column, values);
    }

    /** @throws IllegalArgumentException naming the first place that the program does not have */
    void check(LinearProgram program) {
        places("rows", rows, program.rows());
        places("columns", columns, program.columns());
        places("priced", priced, program.columns());
        places("entryRow", entryRow, program.rows());
        places("entryColumn", entryColumn, program.columns());
    }

    private static void places(String name, int[] places, int size) {
        for (int k = 0; k < places.length; k++)
            if (places[k] < 0 || places[k] >= size)
                throw new IllegalArgumentException(
                        "noise " + name + "[" + k + "]: found " + places[k] + ", expected 0 to " + (size - 1));
    }
}
