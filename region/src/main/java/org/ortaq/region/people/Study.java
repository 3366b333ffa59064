package org.ortaq.region.people;

/**
 * Students, places for them, and what their degrees count for.
 *
 * @param enrolled persons enrolled, by origin and host, latest known; NaN = unknown
 * @param places exchange and scholarship places a year, by origin and host; NaN = unknown
 */
public record Study(Degrees degrees, SquareTable enrolled, SquareTable places) {

    Study with(Degrees changed) {
        return new Study(changed, enrolled, places);
    }

    Study withPlaces(SquareTable changed) {
        return new Study(degrees, enrolled, changed);
    }
}
