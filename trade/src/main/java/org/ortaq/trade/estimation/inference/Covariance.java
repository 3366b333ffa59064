package org.ortaq.trade.estimation.inference;

import java.util.List;
import org.ortaq.trade.estimation.algebra.SymmetricEigen;
import org.ortaq.trade.estimation.panel.Codes;

/** Covariances of coefficients. */
public final class Covariance {

    private final double[][] inverse;
    private final double[][] scores;
    private final int rows;
    private final SmallSample convention;

    /**
     * @param inverse inverse information (p x p)
     * @param scores score of each coefficient by row (p x rows)
     */
    public Covariance(double[][] inverse, double[][] scores, int rows, SmallSample convention) {
        this.inverse = inverse;
        this.scores = scores;
        this.rows = rows;
        this.convention = convention;
    }

    /** @param parameters K of the plain count: regressors and levels of effects, one less for each effect after the first */
    public double[][] plain(double parameters) {
        return times(symmetric(inverse), small(parameters));
    }

    public double[][] robust(double parameters) {
        double[][] meat = new double[scores.length][scores.length];
        for (int a = 0; a < meat.length; a++) {
            for (int b = 0; b <= a; b++) {
                double sum = 0;
                for (int i = 0; i < rows; i++) sum += scores[a][i] * scores[b][i];
                meat[a][b] = sum;
                meat[b][a] = sum;
            }
        }
        return times(sandwich(meat), small(parameters) * rows / (rows - 1.0));
    }

    /** @param ways the clusters of each way, by row, without missing ones */
    public double[][] clustered(List<Codes> ways, double parameters) {
        double[][] meat = new double[scores.length][scores.length];
        for (int subset = 1; subset < 1 << ways.size(); subset++) {
            double sign = Integer.bitCount(subset) % 2 == 1 ? 1 : -1;
            add(meat, sign, outer(intersection(ways, subset)));
        }
        int least = ways.stream().mapToInt(Codes::count).min().orElseThrow();
        double[][] v = times(sandwich(meat), small(parameters) * least / (least - 1.0));
        return ways.size() == 1 || !needsMending(v) ? v : SymmetricEigen.of(v).withoutNegative(mended());
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

    private static Codes intersection(List<Codes> ways, int subset) {
        var codes = ways.get(Integer.numberOfTrailingZeros(subset));
        for (int k = Integer.numberOfTrailingZeros(subset) + 1; k < ways.size(); k++) {
            if ((subset >> k & 1) == 1) codes = codes.with(ways.get(k));
        }
        return codes;
    }

    private double[][] outer(Codes clusters) {
        int p = scores.length;
        double[] sums = new double[clusters.count() * p];
        for (int k = 0; k < p; k++) {
            for (int i = 0; i < rows; i++) sums[clusters.of()[i] * p + k] += scores[k][i];
        }
        double[][] meat = new double[p][p];
        for (int g = 0; g < clusters.count(); g++) {
            for (int a = 0; a < p; a++) {
                for (int b = 0; b < p; b++) meat[a][b] += sums[g * p + a] * sums[g * p + b];
            }
        }
        return meat;
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

    static double[][] product(double[][] a, double[][] b) {
        int p = a.length;
        double[][] out = new double[p][p];
        for (int i = 0; i < p; i++) {
            for (int k = 0; k < p; k++) {
                for (int j = 0; j < p; j++) out[i][j] += a[i][k] * b[k][j];
            }
        }
        return out;
    }

    private static void add(double[][] to, double sign, double[][] from) {
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
