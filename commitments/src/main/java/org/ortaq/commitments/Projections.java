package org.ortaq.commitments;

import java.util.OptionalDouble;
import org.ortaq.region.Corner;

/** What the models say of a metric, handed in by whoever ran them. */
@FunctionalInterface
public interface Projections {

    /**
     * The value of a metric in a year with the parameters at a corner of their ranges.
     *
     * @param metric id as in the register
     * @param area in the grammar of areas
     * @return empty when no model computes it, or not for that year
     */
    OptionalDouble value(String metric, String area, int year, Corner corner);

    /** No model at all. */
    static Projections none() {
        return (metric, area, year, corner) -> OptionalDouble.empty();
    }
}
