package org.ortaq.trade.estimation;

/**
 * Poisson pseudo-maximum likelihood of a gravity equation with exporter and importer effects.
 *
 * <p>Columns of the regression: n exporter dummies, n - 1 importer dummies (the first importer is the reference), then the
 * covariates. Every observation touches only 2 + k of them, so the normal equations are filled sparsely.
 */
public final class Gravity {

    private static final double TOLERANCE = 1e-12;
    private static final int MOST_PASSES = 100;

    private final double[][] flow;
    private final double[][][] covariates;
    private final int n;
    private final int columns;
    private final double[][] eta;
    private double[] coefficient;

    private Gravity(double[][] flow, double[][][] covariates) {
        this.flow = flow;
        this.covariates = covariates;
        this.n = flow.length;
        this.columns = 2 * n - 1 + covariates.length;
        this.eta = new double[n][n];
        this.coefficient = new double[columns];
    }

    /**
     * @param flow non-negative flows by exporter and importer (n x n); NaN cells are left out and predicted
     * @param covariates k tables (n x n) finite in every cell used or predicted
     * @throws ArithmeticException when the regressors depend on each other
     */
    public static GravityFit estimate(double[][] flow, double[][][] covariates) {
        return new Gravity(flow, covariates).run();
    }

    private GravityFit run() {
        start();
        double before = Double.POSITIVE_INFINITY;
        double deviance = deviance();
        int pass = 0;
        while (pass < MOST_PASSES && !settled(before, deviance)) {
            regress();
            before = deviance;
            deviance = deviance();
            pass++;
        }
        double[] beta = new double[covariates.length];
        System.arraycopy(coefficient, 2 * n - 1, beta, 0, beta.length);
        return new GravityFit(beta, expected(), deviance, pass, settled(before, deviance));
    }

    private static boolean settled(double before, double now) {
        return StrictMath.abs(before - now) <= TOLERANCE * StrictMath.max(StrictMath.min(before, now), 0.1);
    }

    private void start() {
        double sum = 0;
        int count = 0;
        for (double[] row : flow) {
            for (double y : row) {
                if (!Double.isNaN(y)) {
                    sum += y;
                    count++;
                }
            }
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                eta[i][j] = StrictMath.log((flow[i][j] + sum / count) / 2);
            }
        }
    }

    private void regress() {
        double[][] a = new double[columns][columns];
        double[] b = new double[columns];
        int[] at = new int[2 + covariates.length];
        double[] x = new double[at.length];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (!Double.isNaN(flow[i][j])) {
                    double mu = StrictMath.exp(eta[i][j]);
                    row(i, j, at, x);
                    accumulate(a, b, at, x, mu, eta[i][j] + (flow[i][j] - mu) / mu);
                }
            }
        }
        Cholesky.solve(a, b);
        coefficient = b;
        predict();
    }

    /** The columns an observation touches; the reference importer's is -1. Ascending, for the lower triangle. */
    private void row(int i, int j, int[] at, double[] x) {
        at[0] = i;
        x[0] = 1;
        at[1] = j == 0 ? -1 : n + j - 1;
        x[1] = 1;
        for (int k = 0; k < covariates.length; k++) {
            at[2 + k] = 2 * n - 1 + k;
            x[2 + k] = covariates[k][i][j];
        }
    }

    private static void accumulate(double[][] a, double[] b, int[] at, double[] x, double weight, double z) {
        for (int p = 0; p < at.length; p++) {
            if (at[p] >= 0) {
                b[at[p]] += weight * x[p] * z;
                for (int q = 0; q <= p; q++) {
                    if (at[q] >= 0) {
                        a[at[p]][at[q]] += weight * x[p] * x[q];
                    }
                }
            }
        }
    }

    private void predict() {
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double sum = coefficient[i] + (j == 0 ? 0 : coefficient[n + j - 1]);
                for (int k = 0; k < covariates.length; k++) {
                    sum += coefficient[2 * n - 1 + k] * covariates[k][i][j];
                }
                eta[i][j] = sum;
            }
        }
    }

    private double deviance() {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double y = flow[i][j];
                if (!Double.isNaN(y)) {
                    double mu = StrictMath.exp(eta[i][j]);
                    sum += (y > 0 ? y * (StrictMath.log(y) - eta[i][j]) : 0) - (y - mu);
                }
            }
        }
        return 2 * sum;
    }

    private double[][] expected() {
        double[][] mu = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                mu[i][j] = StrictMath.exp(eta[i][j]);
            }
        }
        return mu;
    }
}
