package org.ortaq.commitments.slippage;

import java.util.Arrays;

/**
 * The slips of a reference class, in years.
 *
 * @param count slips with both dates
 * @param undated slips known to be open without a later date, left out of the numbers
 * @param mean mean slip
 * @param p10 slip that one in ten stays below
 * @param median half stay below
 * @param p90 nine in ten stay below
 * @param kept share that slipped by less than a day
 */
public record SlippagePrior(int count, int undated, double mean, double p10, double median, double p90, double kept) {

    private static final double ONE_DAY = 1 / 365.0;

    /**
     * @param years slips in years, at least one
     * @param undated number of open slips without a date
     */
    public static SlippagePrior of(double[] years, int undated) {
        if (years.length == 0) {
            throw new IllegalArgumentException("a prior needs at least one recorded slip");
        }
        var sorted = years.clone();
        Arrays.sort(sorted);
        double sum = 0;
        int kept = 0;
        for (double slip : sorted) {
            sum += slip;
            kept += slip < ONE_DAY ? 1 : 0;
        }
        return new SlippagePrior(
                sorted.length,
                undated,
                sum / sorted.length,
                quantile(sorted, 0.1),
                quantile(sorted, 0.5),
                quantile(sorted, 0.9),
                (double) kept / sorted.length);
    }

    /** Linear between order statistics (Hyndman and Fan 1996, type 7). */
    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
