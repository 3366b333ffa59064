package org.ortaq.people.tours.journey;

/**
 * A city a tour may stay in.
 *
 * @param country index of the country among those of the atlas
 * @param hotel dollars a night
 */
public record City(String id, int country, int hotel) {

    public City {
        if (hotel < 0) {
            throw new IllegalArgumentException("hotel of " + id + " must not be negative: " + hotel);
        }
    }
}
