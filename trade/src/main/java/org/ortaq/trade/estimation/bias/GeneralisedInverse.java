package org.ortaq.trade.estimation.bias;

import org.ortaq.trade.estimation.absorption.Team;

/** Dense inverses that leave out what depends on the rest. */
final class GeneralisedInverse {

    private static final double NOTHING = 1e-10;

    private GeneralisedInverse() {}

    /**
     * A generalised inverse of a symmetric positive semidefinite matrix: rows and columns that depend on earlier ones are 0.
     *
     * @param a the matrix (n x n), overwritten with the result
     */
    static double[][] of(double[][] a, Team team) {
        int n = a.length;
        double[] diagonal = new double[n];
        for (int i = 0; i < n; i++) diagonal[i] = a[i][i];
        for (int k = 0; k < n; k++) sweep(a, k, diagonal[k], team);
        return a;
    }

    /** The sweep operator (Beaton 1964): after all columns the matrix holds its inverse. */
    private static void sweep(double[][] a, int k, double scale, Team team) {
        int n = a.length;
        double pivot = a[k][k];
        double[] row = a[k].clone();
        double[] column = new double[n];
        for (int i = 0; i < n; i++) column[i] = a[i][k];
        if (!(pivot > NOTHING * scale)) {
            java.util.Arrays.fill(a[k], 0);
            for (int i = 0; i < n; i++) a[i][k] = 0;
            return;
        }
        int blocks = Math.max(1, Math.min(16, n / 128));
        team.run(blocks, b -> {
            for (int i = (int) ((long) n * b / blocks); i < (int) ((long) n * (b + 1) / blocks); i++) {
                if (i != k && column[i] != 0) eliminate(a[i], row, column[i] / pivot, k);
            }
        });
        for (int j = 0; j < n; j++) a[k][j] = row[j] / pivot;
        for (int i = 0; i < n; i++) a[i][k] = -column[i] / pivot;
        a[k][k] = 1 / pivot;
    }

    private static void eliminate(double[] to, double[] row, double factor, int k) {
        for (int j = 0; j < to.length; j++) {
            if (j != k) to[j] -= factor * row[j];
        }
    }

    /** Solves a small general system by elimination with pivoting; the matrix is overwritten. */
    static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        double[] x = b.clone();
        for (int k = 0; k < n; k++) {
            int best = k;
            for (int i = k + 1; i < n; i++) {
                if (Math.abs(a[i][k]) > Math.abs(a[best][k])) best = i;
            }
            double[] swap = a[k];
            a[k] = a[best];
            a[best] = swap;
            double value = x[k];
            x[k] = x[best];
            x[best] = value;
            for (int i = k + 1; i < n; i++) {
                double factor = a[i][k] / a[k][k];
                for (int j = k; j < n; j++) a[i][j] -= factor * a[k][j];
                x[i] -= factor * x[k];
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int j = i + 1; j < n; j++) x[i] -= a[i][j] * x[j];
            x[i] /= a[i][i];
        }
        return x;
    }
}
