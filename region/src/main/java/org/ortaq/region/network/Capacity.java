package org.ortaq.region.network;

import java.util.OptionalDouble;

/**
 * What a link or point can carry, by year; both directions together.
 *
 * @param first million tonnes a year, absent when unknown
 * @param later million tonnes a year from {@code laterYear} on
 * @param factor by which levers have multiplied it
 * @param growth share a year by which it grows through small works
 * @param grownFrom the last year it is known for; growth begins after it
 * @param hard whether nothing passes beyond it; else more goods only wait longer
 */
public record Capacity(
        OptionalDouble first,
        OptionalDouble later,
        int laterYear,
        double factor,
        double growth,
        int grownFrom,
        boolean hard) {

    public Capacity {
        first.ifPresent(c -> positive("capacity_mt_per_year", c));
        later.ifPresent(c -> positive("capacity_later_mt_per_year", c));
        positive("factor", factor);
        if (!(growth >= 0)) {
            throw new IllegalArgumentException("growth of a capacity must not be negative: " + growth);
        }
    }

    private static void positive(String field, double value) {
        if (!(value > 0)) {
            throw new IllegalArgumentException(field + " must be positive: " + value);
        }
    }

    /** Million tonnes in a year; empty when unknown, which means no queue is computed. */
    public OptionalDouble at(int year) {
        var chosen = later.isPresent() && year >= laterYear ? later : first;
        return chosen.isPresent() ? OptionalDouble.of(chosen.getAsDouble() * factor * grown(year)) : chosen;
    }

    private double grown(int year) {
        return growth == 0 || year <= grownFrom ? 1 : StrictMath.exp((year - grownFrom) * StrictMath.log(1 + growth));
    }

    /** Million tonnes in a year beyond which nothing passes; empty where more goods only wait longer, or the capacity is unknown. */
    public OptionalDouble limit(int year) {
        return hard ? at(year) : OptionalDouble.empty();
    }

    public Capacity times(double by) {
        return new Capacity(first, later, laterYear, factor * by, growth, grownFrom, hard);
    }
}
