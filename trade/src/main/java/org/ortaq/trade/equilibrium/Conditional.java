package org.ortaq.trade.equilibrium;

import java.util.Arrays;

/**
 * The conditional equilibrium of structural gravity: outputs and expenditures stay, only the multilateral resistances
 * answer to a change of trade costs (Anderson and van Wincoop 2003; "conditional GE" of Yotov et al. 2016).
 *
 * <p>Flows become a_i b_j X_ij t_ij^(1-sigma) with a, b such that the base margins hold. Then the hat of outward
 * resistance is a^(1/(sigma-1)), the hat of inward resistance b^(1/(sigma-1)); one country's b is 1.
 *
 * @param outward hat of outward multilateral resistance by origin
 * @param inward hat of inward multilateral resistance by destination, 1 for the reference
 * @param residual largest relative miss of a margin
 */
public record Conditional(double[] outward, double[] inward, double residual) {

    private static final double TOLERANCE = 1e-13;
    private static final int MOST_PASSES = 20_000;

    /**
     * @param flow base flows, sales at home on the diagonal
     * @param cost hat of the iceberg cost
     * @param reference destination whose inward resistance stays
     */
    public static Conditional solve(double[][] flow, double[][] cost, double sigma, int reference) {
        int n = flow.length;
        double[][] weight = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                weight[i][j] = flow[i][j] * StrictMath.exp((1 - sigma) * StrictMath.log(cost[i][j]));
            }
        }
        double[] a = filled(n);
        double[] b = filled(n);
        double residual = Double.POSITIVE_INFINITY;
        for (int pass = 0; pass < MOST_PASSES && residual > TOLERANCE; pass++) {
            residual = balance(flow, weight, a, b);
        }
        double scale = b[reference];
        for (int i = 0; i < n; i++) {
            a[i] = root(a[i] * scale, sigma);
            b[i] = root(b[i] / scale, sigma);
        }
        return new Conditional(a, b, residual);
    }

    private static double[] filled(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double root(double x, double sigma) {
        return StrictMath.exp(StrictMath.log(x) / (sigma - 1));
    }

    /** One pass over rows and columns; returns the largest change of a factor. */
    private static double balance(double[][] flow, double[][] weight, double[] a, double[] b) {
        int n = a.length;
        double change = 0;
        double[] wanted = new double[n];
        double[] sum = new double[n];
        for (int i = 0; i < n; i++) {
            double row = 0;
            double got = 0;
            for (int j = 0; j < n; j++) {
                row += flow[i][j];
                got += weight[i][j] * b[j];
            }
            change = StrictMath.max(change, StrictMath.abs(row / (got * a[i]) - 1));
            a[i] = row / got;
            for (int j = 0; j < n; j++) {
                wanted[j] += flow[i][j];
                sum[j] += weight[i][j] * a[i];
            }
        }
        for (int j = 0; j < n; j++) {
            b[j] = wanted[j] / sum[j];
        }
        return change;
    }
}
