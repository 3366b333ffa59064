package org.ortaq.trade.estimation;

/** Solves a symmetric positive definite system in place. */
final class Cholesky {

    private Cholesky() {}

    /**
     * Solves {@code a x = b}; both are overwritten, {@code b} with the solution.
     *
     * @param a symmetric positive definite, lower triangle read
     * @throws ArithmeticException when it is not (regressors that depend on each other)
     */
    static void solve(double[][] a, double[] b) {
        factor(a);
        forward(a, b);
        backward(a, b);
    }

    private static void factor(double[][] a) {
        for (int j = 0; j < a.length; j++) {
            double diagonal = a[j][j];
            double d = diagonal - dot(a[j], a[j], j);
            if (!(d > 1e-13 * diagonal)) {
                throw new ArithmeticException("column " + j + " of the regressors depends on the others");
            }
            a[j][j] = StrictMath.sqrt(d);
            for (int i = j + 1; i < a.length; i++) {
                a[i][j] = (a[i][j] - dot(a[i], a[j], j)) / a[j][j];
            }
        }
    }

    private static double dot(double[] x, double[] y, int length) {
        double sum = 0;
        for (int k = 0; k < length; k++) {
            sum += x[k] * y[k];
        }
        return sum;
    }

    private static void forward(double[][] l, double[] b) {
        for (int i = 0; i < b.length; i++) {
            b[i] = (b[i] - dot(l[i], b, i)) / l[i][i];
        }
    }

    private static void backward(double[][] l, double[] b) {
        for (int i = b.length - 1; i >= 0; i--) {
            double sum = b[i];
            for (int k = i + 1; k < b.length; k++) {
                sum -= l[k][i] * b[k];
            }
            b[i] = sum / l[i][i];
        }
    }
}
