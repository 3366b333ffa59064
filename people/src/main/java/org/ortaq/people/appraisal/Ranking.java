package org.ortaq.people.appraisal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.ortaq.numerics.RandomStream;

/**
 * A calibrated ranking.
 *
 * @param mean of all scores
 * @param quality by entry: above or below the mean, freed of who judged; NaN = not judged
 * @param low by entry: 2.5 % quantile of the bootstrap; NaN = too few scores to know the error
 * @param high by entry: 97.5 % quantile
 * @param raw by entry: plain mean of its scores; NaN = not judged
 * @param order entries, best first; those not judged are left out
 * @param leniency by judge: how much more than others it gives for the same quality; NaN = has not judged
 * @param error standard error of one score; NaN = too few scores
 * @param parts parts of the entries that no judge links: 1 is needed to compare all
 */
public record Ranking(
        double mean,
        double[] quality,
        double[] low,
        double[] high,
        double[] raw,
        int[] order,
        double[] leniency,
        double error,
        int parts) {

    private static final int DRAWS = 1000;

    /**
     * Calibrates and ranks.
     *
     * @param ridge see {@link Calibration}
     * @param seed of the bootstrap
     */
    public static Ranking of(Scores scores, double ridge, long seed) {
        if (scores.count() == 0) {
            throw new IllegalArgumentException("no scores");
        }
        var calibration = new Calibration(scores, ridge);
        var effects = calibration.of(scores.value());
        double[] residual = residuals(scores, effects);
        long known = Arrays.stream(scores.entry()).distinct().count()
                + Arrays.stream(scores.judge()).distinct().count()
                - 1;
        long free = scores.count() - known;
        double[] raw = raw(scores);
        int n = scores.entries();
        double[] low = filled(n);
        double[] high = filled(n);
        if (free > 0) {
            bootstrap(
                    scores, calibration, effects, residual, Math.sqrt((double) scores.count() / free), seed, low, high);
        }
        double[] quality = effects.quality();
        IntStream.range(0, n).filter(e -> Double.isNaN(raw[e])).forEach(e -> {
            quality[e] = Double.NaN;
            low[e] = Double.NaN;
            high[e] = Double.NaN;
        });
        return new Ranking(
                effects.mean(),
                quality,
                low,
                high,
                raw,
                IntStream.range(0, n)
                        .filter(e -> !Double.isNaN(raw[e]))
                        .boxed()
                        .sorted(Comparator.comparingDouble((Integer e) -> -quality[e]))
                        .mapToInt(Integer::intValue)
                        .toArray(),
                leniency(scores, effects),
                free > 0 ? Math.sqrt(Arrays.stream(residual).map(r -> r * r).sum() / free) : Double.NaN,
                scores.parts());
    }

    private static double[] filled(int n) {
        double[] values = new double[n];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    private static double[] residuals(Scores scores, Calibration.Effects effects) {
        double[] residual = new double[scores.count()];
        for (int k = 0; k < residual.length; k++) {
            residual[k] = scores.value()[k] - fitted(scores, effects, k);
        }
        return residual;
    }

    private static double fitted(Scores scores, Calibration.Effects effects, int k) {
        return effects.mean() + effects.quality()[scores.entry()[k]] + effects.leniency()[scores.judge()[k]];
    }

    /** Errors are drawn again from the residuals, widened for the degrees of freedom used. */
    private static void bootstrap(
            Scores scores,
            Calibration calibration,
            Calibration.Effects effects,
            double[] residual,
            double widen,
            long seed,
            double[] low,
            double[] high) {
        var random = RandomStream.of(seed, "appraisal");
        var drawn = new double[low.length][DRAWS];
        double[] value = new double[residual.length];
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int k = 0; k < value.length; k++) {
                int other = random.below(residual.length, (long) draw * value.length + k);
                value[k] = fitted(scores, effects, k) + widen * residual[other];
            }
            double[] quality = calibration.of(value).quality();
            for (int e = 0; e < quality.length; e++) {
                drawn[e][draw] = quality[e];
            }
        }
        for (int e = 0; e < drawn.length; e++) {
            Arrays.sort(drawn[e]);
            low[e] = drawn[e][(int) (0.025 * DRAWS)];
            high[e] = drawn[e][(int) (0.975 * DRAWS) - 1];
        }
    }

    private static double[] raw(Scores scores) {
        double[] sum = new double[scores.entries()];
        double[] count = new double[scores.entries()];
        for (int k = 0; k < scores.count(); k++) {
            sum[scores.entry()[k]] += scores.value()[k];
            count[scores.entry()[k]]++;
        }
        for (int e = 0; e < sum.length; e++) {
            sum[e] = count[e] == 0 ? Double.NaN : sum[e] / count[e];
        }
        return sum;
    }

    private static double[] leniency(Scores scores, Calibration.Effects effects) {
        double[] leniency = filled(scores.judges());
        for (int judge : scores.judge()) {
            leniency[judge] = effects.leniency()[judge];
        }
        return leniency;
    }
}
