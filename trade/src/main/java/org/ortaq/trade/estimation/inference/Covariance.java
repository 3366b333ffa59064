package org.ortaq.trade.estimation.inference;

import java.util.List;
import org.ortaq.trade.estimation.panel.Codes;

/** Covariances of coefficients from the scores of rows. */
public final class Covariance {

    private final Sandwich sandwich;
    private final double[][] scores;
    private final int rows;

    /**
     * @param inverse inverse information (p x p)
     * @param scores score of each coefficient by row (p x rows)
     */
    public Covariance(double[][] inverse, double[][] scores, int rows, SmallSample convention) {
        this.sandwich = new Sandwich(inverse, rows, convention);
        this.scores = scores;
        this.rows = rows;
    }

    /** @param parameters K of the plain count: regressors and levels of effects, one less for each effect after the first */
    public double[][] plain(double parameters) {
        return sandwich.plain(parameters);
    }

    public double[][] robust(double parameters) {
        return sandwich.robust(products(scores, rows), parameters);
    }

    /** The sum over rows of the products of their scores (p x p). */
    public static double[][] products(double[][] scores, int rows) {
        double[][] meat = new double[scores.length][scores.length];
        for (int a = 0; a < meat.length; a++) {
            for (int b = 0; b <= a; b++) {
                double sum = 0;
                for (int i = 0; i < rows; i++) sum += scores[a][i] * scores[b][i];
                meat[a][b] = sum;
                meat[b][a] = sum;
            }
        }
        return meat;
    }

    /** @param ways the clusters of each way, by row, without missing ones */
    public double[][] clustered(List<Codes> ways, double parameters) {
        double[][] meat = new double[scores.length][scores.length];
        for (int subset = 1; subset < 1 << ways.size(); subset++) {
            double sign = Integer.bitCount(subset) % 2 == 1 ? 1 : -1;
            Sandwich.add(meat, sign, products(sums(scores, intersection(ways, subset)), scores.length));
        }
        int least = ways.stream().mapToInt(Codes::count).min().orElseThrow();
        return sandwich.clustered(meat, ways.size(), least, parameters);
    }

    private static Codes intersection(List<Codes> ways, int subset) {
        var codes = ways.get(Integer.numberOfTrailingZeros(subset));
        for (int k = Integer.numberOfTrailingZeros(subset) + 1; k < ways.size(); k++) {
            if ((subset >> k & 1) == 1) codes = codes.with(ways.get(k));
        }
        return codes;
    }

    /** The scores summed by cluster, cluster after cluster (clusters x p). */
    public static double[] sums(double[][] scores, Codes clusters) {
        int p = scores.length;
        double[] sums = new double[clusters.count() * p];
        for (int k = 0; k < p; k++) {
            for (int i = 0; i < scores[k].length; i++) sums[clusters.of()[i] * p + k] += scores[k][i];
        }
        return sums;
    }

    /** The sum over clusters of the products of their summed scores (p x p). */
    public static double[][] products(double[] sums, int p) {
        double[][] meat = new double[p][p];
        for (int g = 0; g * p < sums.length; g++) {
            for (int a = 0; a < p; a++) {
                for (int b = 0; b < p; b++) meat[a][b] += sums[g * p + a] * sums[g * p + b];
            }
        }
        return meat;
    }
}
