package org.ortaq.people.tours.journey;

/**
 * A border point on a leg.
 *
 * @param opens hour of the day, 0 to 24
 * @param closes hour of the day, after {@code opens}
 * @param queue hours spent there
 * @param months bit m set when it is open in month m (1 to 12)
 */
public record Point(String id, double opens, double closes, double queue, int months) {

    public Point {
        if (!(opens >= 0 && opens < closes && closes <= 24)) {
            throw new IllegalArgumentException("hours of " + id + " must be within a day: " + opens + " to " + closes);
        }
        if (!(queue >= 0 && queue <= 12)) {
            throw new IllegalArgumentException("queue of " + id + " must be 0 to 12 hours: " + queue);
        }
    }
}
