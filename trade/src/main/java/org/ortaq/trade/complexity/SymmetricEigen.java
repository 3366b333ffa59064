package org.ortaq.trade.complexity;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix by cyclic Jacobi rotations (Golub and Van Loan 2013, 8.5): slow for
 * large matrices, accurate to the last digits for all, and the same bits on every machine.
 */
final class SymmetricEigen {

    private static final int MOST_SWEEPS = 60;

    private final double[][] a;
    private final double[][] v; // rows are eigenvectors
    private final int n;

    private SymmetricEigen(double[][] matrix) {
        this.n = matrix.length;
        this.a = new double[n][];
        this.v = new double[n][n];
        for (int i = 0; i < n; i++) {
            a[i] = matrix[i].clone();
            v[i][i] = 1;
        }
    }

    /** @param vectors by rank, unit length; values falling */
    record Result(double[] values, double[][] vectors) {}

    /** @throws IllegalStateException when the rotations do not come to an end, which finite entries never cause */
    static Result of(double[][] matrix) {
        var eigen = new SymmetricEigen(matrix);
        for (int sweep = 0; eigen.offDiagonal() > 0; sweep++) {
            if (sweep == MOST_SWEEPS) {
                throw new IllegalStateException("the eigenvalues did not settle: rest " + eigen.offDiagonal());
            }
            eigen.sweep();
        }
        return eigen.sorted();
    }

    /** Sum of squares off the diagonal, 0 as soon as it is below the rounding of the whole. */
    private double offDiagonal() {
        double off = 0;
        double all = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                all += a[i][j] * a[i][j];
                off += i == j ? 0 : a[i][j] * a[i][j];
            }
        }
        return off <= 1e-32 * all ? 0 : off;
    }

    private void sweep() {
        for (int p = 0; p < n; p++) {
            for (int q = p + 1; q < n; q++) {
                if (a[p][q] != 0) {
                    rotate(p, q);
                }
            }
        }
    }

    /** Makes a[p][q] zero; rows are turned first, then the two columns are set from them by symmetry. */
    private void rotate(int p, int q) {
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = 1 / (StrictMath.abs(theta) + StrictMath.sqrt(theta * theta + 1));
        t = theta < 0 ? -t : t;
        double c = 1 / StrictMath.sqrt(t * t + 1);
        double s = t * c;
        double app = a[p][p] - t * a[p][q];
        double aqq = a[q][q] + t * a[p][q];
        turn(a[p], a[q], c, s);
        for (int k = 0; k < n; k++) {
            a[k][p] = a[p][k];
            a[k][q] = a[q][k];
        }
        a[p][p] = app;
        a[q][q] = aqq;
        a[p][q] = 0;
        a[q][p] = 0;
        turn(v[p], v[q], c, s);
    }

    private static void turn(double[] x, double[] y, double c, double s) {
        for (int k = 0; k < x.length; k++) {
            double xk = x[k];
            double yk = y[k];
            x[k] = c * xk - s * yk;
            y[k] = s * xk + c * yk;
        }
    }

    /** Falling values; of equal ones the earlier first. */
    private Result sorted() {
        var order = java.util.stream.IntStream.range(0, n)
                .boxed()
                .sorted((i, j) -> Double.compare(a[j][j], a[i][i]))
                .toList();
        double[] values = new double[n];
        double[][] vectors = new double[n][];
        for (int k = 0; k < n; k++) {
            values[k] = a[order.get(k)][order.get(k)];
            vectors[k] = v[order.get(k)];
        }
        return new Result(values, vectors);
    }
}
