package org.ortaq.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Collects columns, rows and entries in any order; entries of one place are added up. One use, one thread. */
public final class ProgramBuilder {
    private final List<double[]> columns = new ArrayList<>();
    private final List<double[]> bounds = new ArrayList<>();
    private final List<TreeMap<Integer, Double>> entries = new ArrayList<>();

    ProgramBuilder() {}

    /** Adds a column with its cost and bounds and returns its number. */
    public int column(double cost, double lower, double upper) {
        columns.add(new double[] {cost, lower, upper});
        return columns.size() - 1;
    }

    /** Adds a row lower <= a'x <= upper without entries and returns its number. */
    public int row(double lower, double upper) {
        bounds.add(new double[] {lower, upper});
        entries.add(new TreeMap<>());
        return bounds.size() - 1;
    }

    /**
     * Adds {@code value} to the entry of a row and a column; columns may come after.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public void set(int row, int column, double value) {
        entries.get(row).merge(column, value, Double::sum);
    }

    /** The program; columns of a row are in increasing order, so the order of the calls does not matter. */
    public LinearProgram build() {
        int nonzeros = entries.stream().mapToInt(TreeMap::size).sum();
        var start = new int[entries.size() + 1];
        var index = new int[nonzeros];
        var value = new double[nonzeros];
        int at = 0;
        for (int row = 0; row < entries.size(); row++) {
            for (var entry : entries.get(row).entrySet()) {
                index[at] = entry.getKey();
                value[at++] = entry.getValue();
            }
            start[row + 1] = at;
        }
        return new LinearProgram(
                columns.size(),
                bounds.size(),
                part(columns, 0),
                part(columns, 1),
                part(columns, 2),
                part(bounds, 0),
                part(bounds, 1),
                start,
                index,
                value);
    }

    private static double[] part(List<double[]> records, int field) {
        return records.stream().mapToDouble(r -> r[field]).toArray();
    }
}
