package org.ortaq.region.people;

import java.util.Arrays;

/**
 * One number for each ordered pair of countries; NaN where nothing is known. Immutable.
 *
 * @param size number of countries
 * @param values row by row, row = the first country of the pair; owned by this record
 */
public record SquareTable(int size, double[] values) {

    public SquareTable {
        if (values.length != size * size) {
            throw new IllegalArgumentException("values must hold " + size * size + " numbers: " + values.length);
        }
        values = values.clone();
    }

    static SquareTable filled(int size, double value) {
        double[] values = new double[size * size];
        Arrays.fill(values, value);
        return new SquareTable(size, values);
    }

    @Override
    public double[] values() {
        return values.clone();
    }

    public double at(int from, int to) {
        return values[from * size + to];
    }

    SquareTable with(int from, int to, double value) {
        double[] changed = values.clone();
        changed[from * size + to] = value;
        return new SquareTable(size, changed);
    }

    SquareTable times(int from, int to, double factor) {
        return with(from, to, at(from, to) * factor);
    }

    /** Adds to what is known; where nothing was, only the addition is known. */
    SquareTable plus(int from, int to, double more) {
        double known = at(from, to);
        return with(from, to, Double.isNaN(known) ? more : known + more);
    }

    SquareTable atLeast(int from, int to, double value) {
        return with(from, to, Math.max(at(from, to), value));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SquareTable that && size == that.size && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
