package org.ortaq.assessment;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One prediction beside what was observed.
 *
 * @param metric what the model computes
 * @param area as observed
 * @param reporter who observed
 * @param predicted at the centre of the ranges, in the unit of the observation
 * @param low the smallest of the three corners
 * @param high the largest
 * @param observed what was printed
 * @param error (predicted - observed) / observed; empty when nothing was observed of it but zero
 * @param source id of the source of the observation
 * @param evidence how well the observation is known
 * @param drawn what the draws predict, where draws were asked for
 */
public record ScoreRow(
        String metric,
        String area,
        int year,
        String reporter,
        String unit,
        double predicted,
        double low,
        double high,
        double observed,
        OptionalDouble error,
        String source,
        String evidence,
        Optional<ScoreSpread> drawn) {

    static OptionalDouble error(double predicted, double observed) {
        return observed == 0 ? OptionalDouble.empty() : OptionalDouble.of(predicted / observed - 1);
    }

    /** Lower end of the range: of the middle 90 per cent of the draws where there are some, else of the corners. */
    public double bottom() {
        return drawn.map(ScoreSpread::p5).orElse(low);
    }

    /** Upper end of the range. */
    public double top() {
        return drawn.map(ScoreSpread::p95).orElse(high);
    }

    /** Whether the observation lies in the range. */
    public boolean isHeld() {
        return bottom() <= observed && observed <= top();
    }
}
