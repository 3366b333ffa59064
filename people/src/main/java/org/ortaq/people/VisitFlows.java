package org.ortaq.people;

import java.util.Arrays;
import org.ortaq.region.people.Purpose;

/**
 * One number for each origin, destination and purpose; NaN where nothing is known. Immutable.
 *
 * @param countries number of countries
 * @param values index {@code (origin * countries + destination) * purposes + purpose}
 */
public record VisitFlows(int countries, double[] values) {

    static final int PURPOSES = Purpose.values().length;

    public VisitFlows {
        if (values.length != countries * countries * PURPOSES) {
            throw new IllegalArgumentException(
                    "values must hold " + countries * countries * PURPOSES + " numbers: " + values.length);
        }
        values = values.clone();
    }

    static int index(int countries, int origin, int destination, int purpose) {
        return (origin * countries + destination) * PURPOSES + purpose;
    }

    @Override
    public double[] values() {
        return values.clone();
    }

    public double at(int origin, int destination, Purpose purpose) {
        return values[index(countries, origin, destination, purpose.ordinal())];
    }

    /** All purposes of one direction; NaN when none is known. */
    public double of(int origin, int destination) {
        double sum = Double.NaN;
        for (var purpose : Purpose.values()) {
            sum = plusKnown(sum, at(origin, destination, purpose));
        }
        return sum;
    }

    /** All known arrivals of one purpose; NaN when none is known. */
    public double arrivals(int destination, Purpose purpose) {
        double sum = Double.NaN;
        for (int origin = 0; origin < countries; origin++) {
            sum = plusKnown(sum, at(origin, destination, purpose));
        }
        return sum;
    }

    /** All known arrivals; NaN when none is known. */
    public double arrivals(int destination) {
        double sum = Double.NaN;
        for (var purpose : Purpose.values()) {
            sum = plusKnown(sum, arrivals(destination, purpose));
        }
        return sum;
    }

    private static double plusKnown(double sum, double value) {
        if (Double.isNaN(value)) {
            return sum;
        }
        return Double.isNaN(sum) ? value : sum + value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VisitFlows that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
