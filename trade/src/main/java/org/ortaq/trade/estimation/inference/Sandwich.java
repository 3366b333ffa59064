package org.ortaq.trade.estimation.inference;

import org.ortaq.trade.estimation.algebra.SymmetricEigen;

/** Covariances of coefficients from the sums of their scores, wherever those were added up. */
public final class Sandwich {

    private final double[][] inverse;
    private final double rows;
    private final SmallSample convention;

    /**
     * @param inverse inverse information (p x p)
     * @param rows how many rows
     */
    public Sandwich(double[][] inverse, long rows, SmallSample convention) {
        this.inverse = inverse;
        this.rows = rows;
        this.convention = convention;
    }

    /** @param parameters K of the plain count: regressors and levels of effects, one less for each effect after the first */
    public double[][] plain(double parameters) {
        return times(symmetric(inverse), small(parameters));
    }

    /** @param meat sum over rows of the products of their scores (p x p) */
    public double[][] robust(double[][] meat, double parameters) {
        return times(sandwich(meat), small(parameters) * rows / (rows - 1.0));
    }

    /**
     * @param meat sum over clusters of the products of their summed scores; with several ways the signed sum of those
     * @param ways how many ways there are to cluster
     * @param least clusters of the way that has fewest
     */
    public double[][] clustered(double[][] meat, int ways, int least, double parameters) {
        double[][] v = times(sandwich(meat), small(parameters) * least / (least - 1.0));
        return ways == 1 || !needsMending(v) ? v : SymmetricEigen.of(v).withoutNegative(mended());
    }

    private double mended() {
        return convention == SmallSample.FIXEST ? 1e-8 : 0;
    }

    /** fixest mends a negative variance only, ppmlhdfe every negative eigenvalue. */
    private boolean needsMending(double[][] v) {
        boolean negative = false;
        for (int k = 0; k < v.length; k++) negative |= v[k][k] < 0;
        return negative
                || (convention == SmallSample.PPMLHDFE && SymmetricEigen.of(v).least() < 0);
    }

    private double small(double parameters) {
        return convention == SmallSample.FIXEST ? (rows - 1.0) / (rows - parameters) : 1;
    }

    private double[][] sandwich(double[][] meat) {
        return symmetric(product(product(inverse, meat), inverse));
    }

    /** Takes the last bits of rounding out of a product that is symmetric but for them. */
    private static double[][] symmetric(double[][] a) {
        double[][] out = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j <= i; j++) {
                out[i][j] = (a[i][j] + a[j][i]) / 2;
                out[j][i] = out[i][j];
            }
        }
        return out;
    }

    private static double[][] product(double[][] a, double[][] b) {
        int p = a.length;
        double[][] out = new double[p][p];
        for (int i = 0; i < p; i++) {
            for (int k = 0; k < p; k++) {
                for (int j = 0; j < p; j++) out[i][j] += a[i][k] * b[k][j];
            }
        }
        return out;
    }

    static void add(double[][] to, double sign, double[][] from) {
        for (int i = 0; i < to.length; i++) {
            for (int j = 0; j < to.length; j++) to[i][j] += sign * from[i][j];
        }
    }

    private static double[][] times(double[][] a, double factor) {
        double[][] out = new double[a.length][a.length];
        add(out, factor, a);
        return out;
    }
}
