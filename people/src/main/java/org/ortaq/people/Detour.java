package org.ortaq.people;

import java.util.OptionalInt;
import org.ortaq.people.tours.journey.Atlas;
import org.ortaq.people.tours.journey.JourneySearch;
import org.ortaq.people.tours.journey.StayValue;
import org.ortaq.people.tours.journey.Trip;

/** A good tour that stays in a given city, to explain why the best of all does not. */
final class Detour {

    private static final int BONUS = 100_000;

    private Detour() {}

    /** Dollars of a good one; empty when a quick search finds none. */
    static OptionalInt worth(Atlas atlas, Trip trip, StayValue days, int city) {
        var found = JourneySearch.quick(atlas, trip, (c, t, k) -> {
            int value = days.of(c, t, k);
            return c == city && value > 0 ? value + BONUS : value;
        });
        int value = found.map(j -> j.value()).orElse(0);
        return value > BONUS / 2 ? OptionalInt.of(value - BONUS) : OptionalInt.empty();
    }
}
