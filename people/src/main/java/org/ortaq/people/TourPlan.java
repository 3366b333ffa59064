package org.ortaq.people;

import java.util.List;

/**
 * A tour planned.
 *
 * @param value dollars the tour is worth: points at their worth less what is spent
 * @param points of the sights seen
 * @param budget dollars allowed
 * @param usd dollars spent
 * @param stops in order of time
 * @param leftOut every sight not seen, with the reason
 * @param access what each country asks
 * @param labels work of the search
 */
public record TourPlan(
        int value,
        int points,
        int budget,
        int usd,
        List<TourStop> stops,
        List<LeftOut> leftOut,
        List<Asked> access,
        long labels) {

    public TourPlan {
        stops = List.copyOf(stops);
        leftOut = List.copyOf(leftOut);
        access = List.copyOf(access);
    }

    /**
     * A sight not seen.
     *
     * @param why the reason, in words
     */
    public record LeftOut(String id, String name, String city, int score, String why) {}

    /**
     * What a country asks of the traveller.
     *
     * @param entries 0 = no limit
     * @param stayDays 0 = no limit
     */
    public record Asked(
            String country, String document, int usd, int leadDays, int entries, int stayDays, int guideUsdPerDay) {}
}
