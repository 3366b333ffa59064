package org.ortaq.people.tours.journey;

import java.time.LocalDate;

/**
 * What a traveller wants.
 *
 * @param from index of the first city
 * @param to index of the last city
 * @param days length, 1 to 30
 * @param first first day
 * @param budget dollars for rooms, legs, documents and guides
 * @param notice days between booking and the first day
 */
public record Trip(int from, int to, int days, LocalDate first, int budget, int notice) {

    public Trip {
        if (days < 1 || days > 30) {
            throw new IllegalArgumentException("days must be 1 to 30: " + days);
        }
        if (budget < 0) {
            throw new IllegalArgumentException("budget must not be negative: " + budget);
        }
    }

    public int halfDays() {
        return 2 * days;
    }

    public LocalDate day(int halfDay) {
        return first.plusDays(halfDay / 2);
    }
}
