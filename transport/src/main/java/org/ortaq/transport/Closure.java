package org.ortaq.transport;

import java.util.List;

/**
 * What happens when something is closed and freight finds other ways.
 *
 * <p>Owned array, not to be changed.
 *
 * @param id of the link, border point, port or named closure
 * @param name in words
 * @param kind link, border, port or named
 * @param divertedMt million tonnes a year that went through it and go another way, round the network among them
 * @param unservedMt million tonnes a year for which no way is left
 * @param extraCostMusd what the served freight pays more a year in money and time, million US dollars
 * @param byCountry the same by country index, half for each end of a flow
 * @param limits the hard limits that bind while it is closed, dearest first
 * @param residual of the assignment, hours
 */
public record Closure(
        String id,
        String name,
        String kind,
        double divertedMt,
        double unservedMt,
        double extraCostMusd,
        double[] byCountry,
        List<BindingLimit> limits,
        double residual) {

    /**
     * A hard limit that binds.
     *
     * @param id of a border point, port or link
     * @param usdPerTonne its shadow price
     */
    public record BindingLimit(String id, String name, double usdPerTonne) {}

    public Closure {
        limits = List.copyOf(limits);
    }
}
