package org.ortaq.assessment;

/**
 * What a line does for two places.
 *
 * @param railKmWithout shortest way by rail alone; NaN when there is none
 * @param usdWithout money of the cheapest way of all, US dollars a tonne
 * @param daysWithout days of that way
 */
public record LineGain(
        String from,
        String to,
        double railKmWithout,
        double railKmWith,
        double usdWithout,
        double usdWith,
        double daysWithout,
        double daysWith) {}
