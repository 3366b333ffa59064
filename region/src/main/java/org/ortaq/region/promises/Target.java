package org.ortaq.region.promises;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The measurable part of a promise.
 *
 * @param metric id of the model metric it is tracked by, if there is one
 * @param area where the metric is read
 * @param value what was promised, in {@code unit}
 * @param base the value when it was promised, if known
 * @param baseYear the year of the base
 */
public record Target(
        Optional<String> metric,
        Optional<String> area,
        double value,
        String unit,
        OptionalDouble base,
        OptionalInt baseYear) {

    public Target {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("target must be a number: " + value);
        }
        if (metric.isPresent() && area.isEmpty()) {
            throw new IllegalArgumentException("area must be named when metric is: " + metric.get());
        }
    }
}
