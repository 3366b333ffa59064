package org.ortaq.people;

import java.util.List;
import java.util.Optional;

/**
 * A stay in a city and the way on.
 *
 * @param arrive first half-day there, 0 = morning of the first day
 * @param length half-days
 * @param points of the sights seen
 * @param spent dollars until the end of the stay
 */
public record TourStop(
        String city,
        String country,
        double latitude,
        double longitude,
        int arrive,
        int length,
        int points,
        int spent,
        List<Seen> seen,
        Optional<Onward> onward) {

    public TourStop {
        seen = List.copyOf(seen);
    }

    /**
     * A visit.
     *
     * @param day day of the trip, 1 = first
     * @param begins clock
     */
    public record Seen(String id, String name, int score, int minutes, int day, String begins) {}

    /**
     * The leg after a stay.
     *
     * @param leave half-day at whose start it leaves
     * @param advice what to know about the border, empty without one
     */
    public record Onward(String leg, String mode, double hours, int usd, int leave, Optional<String> advice) {}
}
