package org.ortaq.assessment;

import java.util.List;
import java.util.Optional;

/**
 * What one initiative does to freight.
 *
 * @param id of the initiative
 * @param likely the year it is likely to begin
 * @param added ids of links that are open with it and shut without
 * @param removed ids of links and points that are shut with it
 * @param changed ids of links and points whose capacity, hours, fee or rate change
 * @param pairs of countries whose money or hours change
 * @param marketAccess change by country of the five, a share
 * @param valueMusd what the same freight saves a year in money and time, million US dollars
 * @param costMusd what it costs in all where that is published
 */
public record Work(
        String id,
        String title,
        int likely,
        List<String> added,
        List<String> removed,
        List<String> changed,
        List<PairChange> pairs,
        List<AccessChange> marketAccess,
        double valueMusd,
        Optional<Double> costMusd) {

    public Work {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
        pairs = List.copyOf(pairs);
        marketAccess = List.copyOf(marketAccess);
    }

    /** Freight from one country to another without and with the work; US dollars a tonne and hours. */
    public record PairChange(
            String from, String to, double usdWithout, double usdWith, double hoursWithout, double hoursWith) {}

    /** Market access of a country with the work over that without, less one. */
    public record AccessChange(String country, double change) {}
}
