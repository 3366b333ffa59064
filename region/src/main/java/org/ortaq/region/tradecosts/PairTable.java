package org.ortaq.region.tradecosts;

import java.util.Arrays;

/** A value for each ordered pair of countries (exporter, importer), immutable; what is missing is NaN. */
public final class PairTable {

    private final double[][] values;

    /** @param values n rows (exporters) of n values (importers); copied */
    public PairTable(double[][] values) {
        this(copy(values), true);
    }

    private PairTable(double[][] values, boolean owned) {
        assert owned : "copy first";
        this.values = values;
    }

    public static PairTable filled(int n, double value) {
        double[][] values = new double[n][n];
        for (double[] row : values) {
            Arrays.fill(row, value);
        }
        return new PairTable(values);
    }

    private static double[][] copy(double[][] values) {
        return Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
    }

    public int size() {
        return values.length;
    }

    public double get(int exporter, int importer) {
        return values[exporter][importer];
    }

    public PairTable with(int exporter, int importer, double value) {
        double[][] changed = values.clone(); // rows are shared: a lever on a thousand pairs must stay cheap
        changed[exporter] = values[exporter].clone();
        changed[exporter][importer] = value;
        return new PairTable(changed, true);
    }

    /** All values by exporter and importer; a fresh array. */
    public double[][] toArray() {
        return copy(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PairTable that && Arrays.deepEquals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(values);
    }

    @Override
    public String toString() {
        return "PairTable[" + size() + "]";
    }
}
