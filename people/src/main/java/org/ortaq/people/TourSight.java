package org.ortaq.people;

/**
 * A sight as a visitor meets it.
 *
 * @param city index of the city it is visited from
 * @param minutes a visit takes
 * @param score points
 * @param opens minute of the day
 * @param closes minute of the day
 * @param days bit d set when it is open on weekday d (0 = Monday)
 * @param months bit m set when it can be visited in month m (1 to 12)
 */
public record TourSight(
        String id,
        String name,
        int city,
        double latitude,
        double longitude,
        int minutes,
        int score,
        int opens,
        int closes,
        int days,
        int months) {

    public TourSight {
        if (closes - opens < minutes) {
            throw new IllegalArgumentException(
                    "a visit of " + id + " takes " + minutes + " minutes, it is open for " + (closes - opens));
        }
    }

    /** The first minute at which a visit can no longer begin. */
    int lastStart() {
        return closes - minutes;
    }

    boolean isOpen(java.time.LocalDate day) {
        return (days >> (day.getDayOfWeek().getValue() - 1) & 1) == 1 && (months >> day.getMonthValue() & 1) == 1;
    }
}
