package org.ortaq.region;

import java.util.Comparator;

/**
 * What a model says of one place and year.
 *
 * @param metric id of a {@link Metric}
 * @param area where, in the grammar of areas
 * @param year calendar year
 * @param value the number, never NaN: what is unknown is left out
 */
public record Outcome(String metric, String area, int year, double value) implements Comparable<Outcome> {

    private static final Comparator<Outcome> ORDER =
            Comparator.comparing(Outcome::metric).thenComparing(Outcome::area).thenComparingInt(Outcome::year);

    public Outcome {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "outcome " + metric + " of " + area + " in " + year + " must be a number: " + value);
        }
    }

    @Override
    public int compareTo(Outcome other) {
        return ORDER.compare(this, other);
    }
}
