package org.ortaq.assessment;

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
        String evidence) {

    static OptionalDouble error(double predicted, double observed) {
        return observed == 0 ? OptionalDouble.empty() : OptionalDouble.of(predicted / observed - 1);
    }

    /** Whether the observation lies between the corners. */
    public boolean isInside() {
        return low <= observed && observed <= high;
    }
}
