package org.ortaq.assessment;

import org.ortaq.numerics.Quantiles;

/**
 * What the draws predict of one observed value.
 *
 * @param p5 below it lie 5 per cent of the draws; in the unit of the observation, as the two that follow
 * @param p50 the median draw
 * @param p95 above it lie 5 per cent
 * @param below share of draws below the observation: if the draws are right, even between 0 and 1 over many observations
 *     (probability integral transform, Dawid 1984, J. R. Stat. Soc. A 147:278-292)
 */
public record ScoreSpread(double p5, double p50, double p95, double below) {

    static ScoreSpread of(double[] predicted, double observed) {
        var quantiles = new Quantiles(predicted);
        int below = 0;
        for (double value : predicted) {
            below += value < observed ? 1 : 0;
        }
        return new ScoreSpread(
                quantiles.at(0.05), quantiles.at(0.5), quantiles.at(0.95), below / (double) predicted.length);
    }
}
