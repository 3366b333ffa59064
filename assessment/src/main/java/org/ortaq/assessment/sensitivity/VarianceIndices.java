package org.ortaq.assessment.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.numerics.Quantiles;
import org.ortaq.numerics.RandomStream;

/**
 * Shares of the variance of an answer. First order: what would vanish were the factor known, by the estimator of Saltelli
 * et al. 2010 (their table 2, b). Total: what would be left were all others known, by Jansen 1999, Comput. Phys. Commun.
 * 117:35-43. Intervals of 90 per cent by drawing samples again with replacement (Efron 1979).
 */
public final class VarianceIndices {

    private static final int RESAMPLES = 400;
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    private VarianceIndices() {}

    /** An estimate and its interval. */
    public record Share(double value, double low, double high) {}

    /**
     * The two indices of one quantity.
     *
     * @param first order
     * @param total index
     */
    public record Index(Share first, Share total) {}

    /**
     * The indices of all factors; all zero when the answer does not vary.
     *
     * @param answers [sample][run] of a {@link VarianceDesign}
     * @param seed of the intervals
     */
    public static List<Index> of(double[][] answers, long seed) {
        int factors = answers[0].length - VarianceDesign.FIRST_FACTOR;
        var all = new int[answers.length];
        for (int n = 0; n < all.length; n++) {
            all[n] = n;
        }
        var indices = new ArrayList<Index>();
        var estimate = shares(answers, all);
        var again = new double[RESAMPLES][][];
        for (int r = 0; r < RESAMPLES; r++) {
            again[r] = shares(answers, resample(RandomStream.of(seed, r), all.length));
        }
        for (int f = 0; f < factors; f++) {
            indices.add(new Index(share(estimate, again, 0, f), share(estimate, again, 1, f)));
        }
        return indices;
    }

    private static Share share(double[][] estimate, double[][][] again, int which, int factor) {
        var values = new double[again.length];
        for (int r = 0; r < values.length; r++) {
            values[r] = again[r][which][factor];
        }
        var quantiles = new Quantiles(values);
        return new Share(estimate[which][factor], quantiles.at(LOW), quantiles.at(HIGH));
    }

    private static int[] resample(RandomStream random, int samples) {
        var chosen = new int[samples];
        for (int n = 0; n < samples; n++) {
            chosen[n] = random.below(samples, n);
        }
        return chosen;
    }

    /** [first, total][factor]. */
    private static double[][] shares(double[][] answers, int[] chosen) {
        int factors = answers[0].length - VarianceDesign.FIRST_FACTOR;
        var shares = new double[2][factors];
        double mean = mean(answers, chosen);
        double variance = variance(answers, chosen, mean);
        if (variance == 0) {
            return shares;
        }
        for (int f = 0; f < factors; f++) {
            double first = 0;
            double total = 0;
            for (int n : chosen) {
                double a = answers[n][VarianceDesign.A];
                double mixed = answers[n][VarianceDesign.FIRST_FACTOR + f];
                // Centring changes no expectation and steadies the estimate when the mean is large.
                first += (answers[n][VarianceDesign.B] - mean) * (mixed - a);
                total += (a - mixed) * (a - mixed) / 2;
            }
            shares[0][f] = first / chosen.length / variance;
            shares[1][f] = total / chosen.length / variance;
        }
        return shares;
    }

    private static double mean(double[][] answers, int[] chosen) {
        double sum = 0;
        for (int n : chosen) {
            sum += answers[n][VarianceDesign.A] + answers[n][VarianceDesign.B];
        }
        return sum / (2 * chosen.length);
    }

    private static double variance(double[][] answers, int[] chosen, double mean) {
        double sum = 0;
        for (int n : chosen) {
            double a = answers[n][VarianceDesign.A] - mean;
            double b = answers[n][VarianceDesign.B] - mean;
            sum += a * a + b * b;
        }
        return sum / (2 * chosen.length);
    }
}
