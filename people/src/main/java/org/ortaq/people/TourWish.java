package org.ortaq.people;

import java.time.LocalDate;

/**
 * Whose tour, from where, when, how long, for how much.
 *
 * @param nationality ISO alpha-3 code
 * @param from name of the first city
 * @param to name of the last city
 * @param budget dollars
 * @param notice days between booking and departure
 */
public record TourWish(String nationality, String from, String to, int days, LocalDate first, int budget, int notice) {

    public TourWish {
        if (!nationality.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("nationality must be an ISO alpha-3 code: " + nationality);
        }
    }
}
