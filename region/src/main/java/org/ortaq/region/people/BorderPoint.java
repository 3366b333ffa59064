package org.ortaq.region.people;

import java.util.OptionalDouble;

/**
 * A land border point for people.
 *
 * @param a country index of one side
 * @param b country index of the other
 * @param capacity persons a day of both directions, as printed or assumed; empty = unknown, then no queue is modelled
 * @param draw persons a day of both directions it carries, or would carry when open
 * @param openHours hours a day it is open
 * @param validity when it is open by what was known at the as-of date
 * @param opened whether a lever has opened it
 * @param capacityFactor product of the levers on its capacity
 */
public record BorderPoint(
        String id,
        String name,
        int a,
        int b,
        OptionalDouble capacity,
        double draw,
        double openHours,
        Validity validity,
        boolean opened,
        double capacityFactor) {

    public BorderPoint {
        if (!(draw > 0)) {
            throw new IllegalArgumentException("draw of " + id + " must be positive: " + draw);
        }
        if (!(openHours > 0 && openHours <= 24)) {
            throw new IllegalArgumentException("open hours of " + id + " must be in (0, 24]: " + openHours);
        }
        if (!(capacityFactor > 0)) {
            throw new IllegalArgumentException("factor of " + id + " must be positive: " + capacityFactor);
        }
    }

    BorderPoint open() {
        return new BorderPoint(id, name, a, b, capacity, draw, openHours, validity, true, capacityFactor);
    }

    BorderPoint scaled(double factor) {
        if (capacity.isEmpty()) {
            throw new IllegalArgumentException("border point '" + id + "' has no known capacity to scale");
        }
        return new BorderPoint(id, name, a, b, capacity, draw, openHours, validity, opened, capacityFactor * factor);
    }

    /** Share of the year in which it is open, levers included. */
    public double openShare(int year) {
        return opened ? 1 : validity.shareOf(year);
    }

    public boolean joins(int i, int j) {
        return (a == i && b == j) || (a == j && b == i);
    }
}
