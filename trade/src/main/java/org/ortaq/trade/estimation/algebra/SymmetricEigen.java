package org.ortaq.trade.estimation.algebra;

/** Eigenvalues and vectors of a small symmetric matrix by rotations (Jacobi 1846). */
public final class SymmetricEigen {

    private final double[] values;
    private final double[][] vectors;

    private SymmetricEigen(double[] values, double[][] vectors) {
        this.values = values;
        this.vectors = vectors;
    }

    /** @param matrix symmetric (n x n), not changed */
    public static SymmetricEigen of(double[][] matrix) {
        int n = matrix.length;
        double[][] a = new double[n][];
        double[][] v = new double[n][n];
        for (int i = 0; i < n; i++) {
            a[i] = matrix[i].clone();
            v[i][i] = 1;
        }
        for (int sweep = 0; sweep < 100 && offDiagonal(a) > 0; sweep++) {
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) rotate(a, v, p, q);
            }
        }
        double[] values = new double[n];
        for (int i = 0; i < n; i++) values[i] = a[i][i];
        return new SymmetricEigen(values, v);
    }

    private static double offDiagonal(double[][] a) {
        double off = 0;
        double all = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                all += a[i][j] * a[i][j];
                if (i != j) off += a[i][j] * a[i][j];
            }
        }
        return off > 1e-34 * all ? off : 0;
    }

    private static void rotate(double[][] a, double[][] v, int p, int q) {
        if (a[p][q] == 0) return;
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        for (int k = 0; k < a.length; k++) {
            double x = a[k][p];
            double y = a[k][q];
            a[k][p] = c * x - s * y;
            a[k][q] = s * x + c * y;
        }
        for (int k = 0; k < a.length; k++) {
            double x = a[p][k];
            double y = a[q][k];
            a[p][k] = c * x - s * y;
            a[q][k] = s * x + c * y;
            double vx = v[k][p];
            double vy = v[k][q];
            v[k][p] = c * vx - s * vy;
            v[k][q] = s * vx + c * vy;
        }
    }

    public double least() {
        double least = Double.POSITIVE_INFINITY;
        for (double value : values) least = Math.min(least, value);
        return least;
    }

    /** The matrix with every eigenvalue below a floor raised to it. */
    public double[][] withoutNegative(double floor) {
        double[] raised = new double[values.length];
        for (int k = 0; k < raised.length; k++) raised[k] = Math.max(values[k], floor);
        return composed(raised);
    }

    /** The Moore-Penrose inverse: eigenvalues below a share of the largest count as 0. */
    public double[][] pseudoInverse(double share) {
        double most = 0;
        for (double value : values) most = Math.max(most, Math.abs(value));
        double[] inverse = new double[values.length];
        for (int k = 0; k < inverse.length; k++) inverse[k] = Math.abs(values[k]) > share * most ? 1 / values[k] : 0;
        return composed(inverse);
    }

    private double[][] composed(double[] eigenvalues) {
        int n = eigenvalues.length;
        double[][] out = new double[n][n];
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) out[i][j] += vectors[i][k] * eigenvalues[k] * vectors[j][k];
            }
        }
        return out;
    }
}
