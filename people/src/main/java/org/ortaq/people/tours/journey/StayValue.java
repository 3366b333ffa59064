package org.ortaq.people.tours.journey;

/** What a stay is worth in dollars; must not fall as a stay grows. */
@FunctionalInterface
public interface StayValue {

    /**
     * Dollars of a stay.
     *
     * @param city index of the city
     * @param halfDay the first, 0 = morning of the first day
     * @param length how many half-days, at least 1
     */
    int of(int city, int halfDay, int length);
}
