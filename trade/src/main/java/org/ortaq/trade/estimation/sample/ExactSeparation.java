package org.ortaq.trade.estimation.sample;

import java.util.Arrays;

/**
 * Separation in a small panel: the equations "0 on every positive observation" are eliminated exactly, what is left of the
 * zeros is made orthonormal, and the rectifier runs on that.
 */
public final class ExactSeparation {

    private static final long MOST_WORK = 1_000_000_000L;

    private final int rows;
    private final int columns;
    private final int[][] codes;
    private final int[] offsets;
    private final double[][] regressors;

    /**
     * @param codes effects x rows
     * @param levels levels of each effect
     * @param regressors columns x rows
     */
    public ExactSeparation(int[][] codes, int[] levels, double[][] regressors) {
        this.codes = codes;
        this.regressors = scaled(regressors);
        this.rows = codes.length > 0 ? codes[0].length : regressors.length > 0 ? regressors[0].length : 0;
        this.offsets = new int[codes.length];
        int at = 0;
        for (int k = 0; k < codes.length; k++) {
            offsets[k] = at;
            at += levels[k];
        }
        this.columns = at + regressors.length;
    }

    /** Whether a panel is small enough for this. */
    public static boolean isFor(int rows, int levels, int regressors) {
        long columns = (long) levels + regressors;
        return rows * columns * columns <= MOST_WORK;
    }

    private static double[][] scaled(double[][] regressors) {
        double[][] scaled = new double[regressors.length][];
        for (int k = 0; k < scaled.length; k++) {
            double most = 0;
            for (double x : regressors[k]) most = Math.max(most, Math.abs(x));
            scaled[k] = regressors[k].clone();
            for (int i = 0; most > 0 && i < scaled[k].length; i++) scaled[k][i] /= most;
        }
        return scaled;
    }

    /** The certificate of each row: above 0 where it is separated. */
    public double[] find(double[] y) {
        int[] zeros = new int[rows];
        int count = 0;
        var elimination = new Elimination(columns);
        for (int i = 0; i < rows; i++) {
            if (y[i] > 0) elimination.add(row(i));
            else zeros[count++] = i;
        }
        double[] certificate = new double[rows];
        double[][] basis = orthonormal(elimination, Arrays.copyOf(zeros, count));
        if (basis.length == 0) return certificate;
        double[] found = Rectifier.run(count, (u, z) -> project(basis, u, z));
        for (int k = 0; k < count; k++) certificate[zeros[k]] = found[k];
        return certificate;
    }

    private double[] row(int i) {
        double[] row = new double[columns];
        for (int k = 0; k < codes.length; k++) row[offsets[k] + codes[k][i]] = 1;
        for (int k = 0; k < regressors.length; k++) row[columns - regressors.length + k] = regressors[k][i];
        return row;
    }

    /** An orthonormal basis of the reduced columns over the zeros (Gram-Schmidt, twice). */
    private double[][] orthonormal(Elimination elimination, int[] zeros) {
        double[][] reduced = new double[columns][zeros.length];
        for (int k = 0; k < zeros.length; k++) {
            double[] row = row(zeros[k]);
            elimination.reduce(row);
            for (int c = 0; c < columns; c++) reduced[c][k] = Math.abs(row[c]) > 1e-11 ? row[c] : 0;
        }
        double[][] basis = new double[columns][];
        int size = 0;
        for (double[] column : reduced) {
            double before = Math.sqrt(dot(column, column));
            for (int pass = 0; pass < 2; pass++) {
                for (int b = 0; b < size; b++) {
                    double share = dot(column, basis[b]);
                    for (int k = 0; k < column.length; k++) column[k] -= share * basis[b][k];
                }
            }
            double left = Math.sqrt(dot(column, column));
            if (left > 1e-8 * before && left > 1e-9) {
                for (int k = 0; k < column.length; k++) column[k] /= left;
                basis[size++] = column;
            }
        }
        return Arrays.copyOf(basis, size);
    }

    private static void project(double[][] basis, double[] u, double[] z) {
        Arrays.fill(z, 0);
        for (double[] b : basis) {
            double share = dot(b, u);
            for (int k = 0; k < z.length; k++) z[k] += share * b[k];
        }
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int k = 0; k < x.length; k++) sum += x[k] * y[k];
        return sum;
    }
}
