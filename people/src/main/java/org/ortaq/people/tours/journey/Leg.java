package org.ortaq.people.tours.journey;

/**
 * A way from one city to another.
 *
 * @param hours without the border
 * @param usd fare
 * @param days bit d set when it runs on weekday d (0 = Monday)
 * @param months bit m set when it runs in month m (1 to 12)
 * @param night whether it leaves in the evening and saves a night in a hotel
 * @param point index of the border point it crosses, -1 when it crosses none by land
 */
public record Leg(
        String id,
        String mode,
        int from,
        int to,
        double hours,
        int usd,
        int days,
        int months,
        boolean night,
        int point) {

    public Leg {
        if (!(hours > 0 && hours < 100)) {
            throw new IllegalArgumentException("hours of " + id + " must be 0 to 100: " + hours);
        }
        if (usd < 0) {
            throw new IllegalArgumentException("usd of " + id + " must not be negative: " + usd);
        }
    }
}
