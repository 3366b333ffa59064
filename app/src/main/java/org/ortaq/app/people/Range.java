package org.ortaq.app.people;

import java.util.EnumMap;
import java.util.Map;
import org.ortaq.app.terminal.Figures;
import org.ortaq.region.Corner;
import org.ortaq.table.Json;

/**
 * A number at the central assumptions with the hull of the outer ones.
 *
 * @param value NaN = unknown
 */
record Range(double value, double low, double high) {

    /** From the values at the three corners. */
    static Range of(Map<Corner, Double> at) {
        double central = at.getOrDefault(Corner.CENTRAL, Double.NaN);
        double low = at.values().stream().mapToDouble(v -> v).min().orElse(Double.NaN);
        double high = at.values().stream().mapToDouble(v -> v).max().orElse(Double.NaN);
        return new Range(central, low, high);
    }

    /** The value of a function of the corner. */
    static Range over(java.util.function.ToDoubleFunction<Corner> value) {
        var at = new EnumMap<Corner, Double>(Corner.class);
        for (var corner : Corner.values()) {
            at.put(corner, value.applyAsDouble(corner));
        }
        return of(at);
    }

    boolean isKnown() {
        return !Double.isNaN(value);
    }

    /** Whether it is other than nothing, in the middle or at an end. */
    boolean moves() {
        return isKnown() && Math.max(Math.abs(low), Math.abs(high)) > 1e-9;
    }

    Json.Builder into(Json.Builder json) {
        return json.put("value", value).put("low", low).put("high", high);
    }

    String text() {
        return Figures.of(value);
    }

    String hull() {
        return Figures.range(low, high);
    }
}
