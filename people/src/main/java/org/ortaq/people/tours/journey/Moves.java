package org.ortaq.people.tours.journey;

import java.util.ArrayList;
import java.util.List;

/** The steps of a tour: what a stay and a leg cost and use, the same for every way of searching. */
final class Moves {

    static final int LONGEST_STAY = 6;
    private static final int NONE = -1;

    final Atlas atlas;
    final Trip trip;
    final int horizon;
    private final int[] values;
    private final List<List<Leg>> out = new ArrayList<>();
    private final int[][] arrival;
    private final boolean[] counted;
    private final boolean[] timed;

    Moves(Atlas atlas, Trip trip, StayValue values) {
        this.atlas = atlas;
        this.trip = trip;
        horizon = trip.halfDays();
        this.values = table(values);
        atlas.cities().forEach(c -> out.add(new ArrayList<>()));
        int countries = atlas.access().size();
        counted = new boolean[countries];
        timed = new boolean[countries];
        for (int c = 0; c < countries; c++) {
            var access = atlas.access().get(c);
            counted[c] = access.entries() > 0 || access.usd() > 0;
            timed[c] = access.stayDays() > 0 && access.stayDays() < trip.days();
        }
        arrival = new int[atlas.legs().size()][horizon + 1];
        for (int l = 0; l < arrival.length; l++) {
            addLeg(l);
        }
    }

    private int[] table(StayValue source) {
        int cities = atlas.cities().size();
        int[] table = new int[cities * horizon * (LONGEST_STAY + 1)];
        for (int c = 0; c < cities; c++) {
            for (int t = 0; t < horizon; t++) {
                for (int k = 1; k <= LONGEST_STAY && t + k <= horizon; k++) {
                    table[(c * horizon + t) * (LONGEST_STAY + 1) + k] = source.of(c, t, k);
                }
            }
        }
        return table;
    }

    private void addLeg(int l) {
        var leg = atlas.legs().get(l);
        out.get(leg.from()).add(leg);
        for (int t = 0; t <= horizon; t++) {
            int arrives = atlas.passage(leg, t, trip).map(Passage::halfDay).orElse(NONE);
            arrival[l][t] =
                    arrives > horizon ? NONE : Math.max(arrives, arrives == NONE ? NONE : t + (leg.night() ? 0 : 1));
        }
    }

    private int index(Leg leg) {
        for (int l = 0; l < arrival.length; l++) {
            if (atlas.legs().get(l).equals(leg)) {
                return l;
            }
        }
        throw new IllegalArgumentException("not a leg of the atlas: " + leg.id());
    }

    /** For each city the legs that leave it, as indices. */
    int[][] legsFrom() {
        int[][] indices = new int[out.size()][];
        for (int c = 0; c < indices.length; c++) {
            indices[c] = out.get(c).stream().mapToInt(this::index).toArray();
        }
        return indices;
    }

    /** The half-day of arrival, or a negative number. */
    int arrival(int leg, int halfDay) {
        int to = atlas.cities().get(atlas.legs().get(leg).to()).country();
        return isShut(to) && atlas.crosses(atlas.legs().get(leg)) ? NONE : arrival[leg][halfDay];
    }

    boolean isShut(int country) {
        var access = atlas.access().get(country);
        return access.closed() || access.leadDays() > trip.notice();
    }

    int value(int city, int halfDay, int length) {
        return length == 0 ? 0 : values[(city * horizon + halfDay) * (LONGEST_STAY + 1) + length];
    }

    /** The first label; empty entries and days but those of the first country. */
    Label first() {
        int country = atlas.cities().get(trip.from()).country();
        int entries = counted[country] ? 1 << (4 * country) : 0;
        int fee = atlas.access().get(country).usd();
        return new Label(trip.from(), 0, fee, -fee, 0, entries, 0, null, 0, null);
    }

    /** Dollars of a stay: rooms and guide. */
    int stayCost(int city, int halfDay, int length) {
        int nights = (halfDay + length) / 2 - halfDay / 2;
        var place = atlas.cities().get(city);
        return nights * place.hotel() + guide(place.country(), length);
    }

    private int guide(int country, int halfDays) {
        return (atlas.access().get(country).guide() * halfDays + 1) / 2;
    }

    /** Dollars of a leg: fare, guide on the way, the nights after it until one can go on; a night train saves the last. */
    int legCost(Leg leg, int leave, int arrive) {
        var to = atlas.cities().get(leg.to());
        int rooms = leg.night() ? -atlas.cities().get(leg.from()).hotel() : to.hotel() * (arrive / 2 - leave / 2);
        return leg.usd() + guide(to.country(), arrive - leave) + rooms;
    }

    long use(long used, int country, int halfDays) {
        return timed[country] ? used + ((long) halfDays << (8 * country)) : used;
    }

    /** Whether the days used in a country are within its limit; half a day counts as a day. */
    boolean isWithin(long used, int country) {
        return !timed[country]
                || (int) ((used >>> (8 * country)) & 0xFF)
                        <= 2 * atlas.access().get(country).stayDays();
    }

    int stayLimit() {
        return LONGEST_STAY;
    }

    /** The label after a stay and a leg, or null when rules or the budget forbid it. */
    @org.jspecify.annotations.Nullable
    Label go(Label label, int stay, int legIndex, long memory, boolean moneyCounts) {
        int leave = label.halfDay + stay;
        int arrive = arrival(legIndex, leave);
        var leg = atlas.legs().get(legIndex);
        // a night train leaves in the evening before: one must have been there by day
        if (arrive < 0 || (leg.night() && stay == 0)) {
            return null;
        }
        var from = atlas.cities().get(label.city);
        var to = atlas.cities().get(leg.to());
        int cost = label.cost + stayCost(label.city, label.halfDay, stay) + legCost(leg, leave, arrive);
        int entries = label.entries;
        if (to.country() != from.country() && counted[to.country()]) {
            int times = (entries >>> (4 * to.country())) & 15;
            var access = atlas.access().get(to.country());
            if (times == 15 || (access.entries() > 0 && times >= access.entries())) {
                return null;
            }
            cost += times == 0 ? access.usd() : 0;
            entries += 1 << (4 * to.country());
        }
        long used = use(use(label.used, from.country(), stay), to.country(), arrive - leave);
        if ((moneyCounts && cost > trip.budget() + to.hotel())
                || !isWithin(used, from.country())
                || !isWithin(used, to.country())) {
            return null;
        }
        boolean enjoys = stay > 0 && (label.stayed >>> label.city & 1) == 0;
        int value = label.value + label.cost - cost + (enjoys ? value(label.city, label.halfDay, stay) : 0);
        long stayed = enjoys ? label.stayed | (1L << label.city & memory) : label.stayed;
        return new Label(leg.to(), arrive, cost, value, stayed, entries, used, label, stay, leg);
    }

    /** Value of ending a tour with a last stay; the least whole number when it may not end so. */
    int end(Label label, int stay, boolean moneyCounts) {
        int country = atlas.cities().get(label.city).country();
        boolean fits = label.city == trip.to()
                && label.halfDay + stay <= horizon
                && (!moneyCounts || label.cost + stayCost(label.city, label.halfDay, stay) <= trip.budget())
                && isWithin(use(label.used, country, stay), country);
        if (!fits) {
            return Integer.MIN_VALUE;
        }
        boolean enjoys = (label.stayed >>> label.city & 1) == 0;
        return label.value
                - stayCost(label.city, label.halfDay, stay)
                + (enjoys ? value(label.city, label.halfDay, stay) : 0);
    }
}
