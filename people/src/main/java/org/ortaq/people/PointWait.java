package org.ortaq.people;

/**
 * How long people wait at a border point.
 *
 * @param point id of the point
 * @param hours mean over the persons of a year
 */
public record PointWait(String point, double hours) {

    public PointWait {
        if (!(hours >= 0)) {
            throw new IllegalArgumentException("hours at " + point + " must not be negative: " + hours);
        }
    }
}
