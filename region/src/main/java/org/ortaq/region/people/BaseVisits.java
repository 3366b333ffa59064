package org.ortaq.region.people;

import java.util.Arrays;

/**
 * Visits of the base year, thousand persons by origin, destination and purpose; NaN where unknown. Immutable.
 *
 * @param countries number of countries
 * @param thousand index {@code (origin * countries + destination) * purposes + purpose}
 */
public record BaseVisits(int countries, double[] thousand) {

    /** Number of purposes. */
    public static final int PURPOSES = Purpose.values().length;

    public BaseVisits {
        if (thousand.length != countries * countries * PURPOSES) {
            throw new IllegalArgumentException(
                    "thousand must hold " + countries * countries * PURPOSES + " numbers: " + thousand.length);
        }
        thousand = thousand.clone();
    }

    @Override
    public double[] thousand() {
        return thousand.clone();
    }

    public double at(int origin, int destination, Purpose purpose) {
        return thousand[(origin * countries + destination) * PURPOSES + purpose.ordinal()];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BaseVisits that && Arrays.equals(thousand, that.thousand);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(thousand);
    }
}
