package org.ortaq.trade.equilibrium;

/** Inverts a small dense matrix by Gauss-Jordan elimination with row exchange. */
final class Inverse {

    private Inverse() {}

    /** @throws IllegalArgumentException when the matrix is singular: a region whose inputs cost more than its output */
    static double[][] of(double[][] matrix) {
        int n = matrix.length;
        double[][] a = new double[n][2 * n];
        for (int i = 0; i < n; i++) {
            System.arraycopy(matrix[i], 0, a[i], 0, n);
            a[i][n + i] = 1;
        }
        for (int p = 0; p < n; p++) {
            pivot(a, p);
            eliminate(a, p);
        }
        double[][] inverse = new double[n][n];
        for (int i = 0; i < n; i++) {
            System.arraycopy(a[i], n, inverse[i], 0, n);
        }
        return inverse;
    }

    private static void pivot(double[][] a, int p) {
        int best = p;
        for (int i = p + 1; i < a.length; i++) {
            if (StrictMath.abs(a[i][p]) > StrictMath.abs(a[best][p])) {
                best = i;
            }
        }
        double[] row = a[best];
        a[best] = a[p];
        a[p] = row;
        if (!(StrictMath.abs(row[p]) > 1e-14)) {
            throw new IllegalArgumentException("the input-output table of a region is singular");
        }
    }

    private static void eliminate(double[][] a, int p) {
        double[] row = a[p];
        double scale = 1 / row[p];
        for (int k = 0; k < row.length; k++) {
            row[k] *= scale;
        }
        for (int i = 0; i < a.length; i++) {
            double factor = a[i][p];
            if (i != p && factor != 0) {
                for (int k = 0; k < row.length; k++) {
                    a[i][k] -= factor * row[k];
                }
            }
        }
    }
}
