package org.ortaq.transport;

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
        double residual) {}
