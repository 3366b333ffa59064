package org.ortaq.trade.estimation.algebra;

/** The factor L of a symmetric positive definite matrix, {@code L L' = A}; columns that depend on earlier ones are left out. */
public final class Cholesky {

    private final double[][] factor;
    private final boolean[] dependent;

    /**
     * @param a symmetric (n x n), lower triangle read, not changed
     * @param least a column counts as dependent when what the earlier ones leave of its diagonal is at most this share of
     *     {@code scale}
     * @param scale what the share is of: one number for each column
     */
    public Cholesky(double[][] a, double least, double[] scale) {
        int n = a.length;
        factor = new double[n][n];
        dependent = new boolean[n];
        for (int j = 0; j < n; j++) {
            double left = a[j][j] - dot(factor[j], factor[j], j);
            dependent[j] = !(left > least * scale[j]);
            factor[j][j] = dependent[j] ? 0 : StrictMath.sqrt(left);
            for (int i = j + 1; i < n; i++) {
                factor[i][j] = dependent[j] ? 0 : (a[i][j] - dot(factor[i], factor[j], j)) / factor[j][j];
            }
        }
    }

    /** With the matrix's own diagonal as the scale. */
    public static Cholesky of(double[][] a, double least) {
        double[] scale = new double[a.length];
        for (int i = 0; i < scale.length; i++) scale[i] = a[i][i];
        return new Cholesky(a, least, scale);
    }

    public boolean isDependent(int column) {
        return dependent[column];
    }

    public boolean hasDependent() {
        for (boolean d : dependent) {
            if (d) return true;
        }
        return false;
    }

    /** {@code out = A^-1 in} on a stretch of two vectors from an index on; a dependent column's answer is 0. */
    public void solve(double[] in, double[] out, int from) {
        int n = factor.length;
        for (int i = 0; i < n; i++) {
            double sum = in[from + i];
            for (int k = 0; k < i; k++) sum -= factor[i][k] * out[from + k];
            out[from + i] = dependent[i] ? 0 : sum / factor[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            double sum = out[from + i];
            for (int k = i + 1; k < n; k++) sum -= factor[k][i] * out[from + k];
            out[from + i] = dependent[i] ? 0 : sum / factor[i][i];
        }
    }

    /** {@code A^-1}; rows and columns of dependent ones are 0. */
    public double[][] inverse() {
        int n = factor.length;
        double[][] inverse = new double[n][n];
        for (int j = 0; j < n; j++) {
            double[] unit = new double[n];
            unit[j] = dependent[j] ? 0 : 1;
            solve(unit, inverse[j], 0);
        }
        return inverse;
    }

    private static double dot(double[] x, double[] y, int length) {
        double sum = 0;
        for (int k = 0; k < length; k++) sum += x[k] * y[k];
        return sum;
    }
}
