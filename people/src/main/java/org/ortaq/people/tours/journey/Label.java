package org.ortaq.people.tours.journey;

import org.jspecify.annotations.Nullable;

/** A part of a tour that has just come to a city. Entries: 4 bits a country; used: half-days, 8 bits a country. */
final class Label {

    final int city;
    final int halfDay;
    final int cost;
    final int value;
    final long stayed;
    final int entries;
    final long used;
    final @Nullable Label before;
    /** The stay before the leg that led here. */
    final int stay;

    final @Nullable Leg leg;

    Label(
            int city,
            int halfDay,
            int cost,
            int value,
            long stayed,
            int entries,
            long used,
            @Nullable Label before,
            int stay,
            @Nullable Leg leg) {
        this.city = city;
        this.halfDay = halfDay;
        this.cost = cost;
        this.value = value;
        this.stayed = stayed;
        this.entries = entries;
        this.used = used;
        this.before = before;
        this.stay = stay;
        this.leg = leg;
    }

    /** Whether nothing that can follow the other is better than what can follow this. */
    boolean dominates(Label other, boolean moneyCounts) {
        return (!moneyCounts || cost <= other.cost)
                && value >= other.value
                && (stayed & ~other.stayed) == 0
                && entries == other.entries
                && usesNoMore(other.used);
    }

    private boolean usesNoMore(long others) {
        if (used == others) {
            return true;
        }
        for (int shift = 0; shift < 64; shift += 8) {
            if ((used >>> shift & 0xFF) > (others >>> shift & 0xFF)) {
                return false;
            }
        }
        return true;
    }
}
