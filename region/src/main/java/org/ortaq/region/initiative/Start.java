package org.ortaq.region.initiative;

import java.util.OptionalInt;
import org.ortaq.region.Assumption;
import org.ortaq.region.Corner;

/**
 * When something begins.
 *
 * @param promised the year that was promised, if one was
 * @param likely the central expectation
 * @param low the earliest year thought possible
 * @param high the latest
 * @param basis why
 */
public record Start(OptionalInt promised, int likely, int low, int high, String basis) {

    public Start {
        if (!(low <= likely && likely <= high)) {
            throw new IllegalArgumentException(
                    "start needs low <= likely <= high: " + low + ", " + likely + ", " + high);
        }
    }

    /** So many years later than its central year, and certain. */
    Start exactly(Dates dates, int later) {
        int chosen = year(dates, Corner.CENTRAL, "") + later;
        return new Start(OptionalInt.of(chosen), chosen, chosen, chosen, "chosen in the scenario");
    }

    /** Whether the year is known only to lie in a range. */
    public boolean isUncertain() {
        return low < high;
    }

    /**
     * The first year of effect.
     *
     * @param quantity the name under which the slip is drawn
     */
    public int year(Dates dates, Assumption assumption, String quantity) {
        if (dates == Dates.PROMISED && promised.isPresent()) {
            return promised.getAsInt();
        }
        return (int) Math.round(assumption.between(quantity, high, likely, low));
    }
}
