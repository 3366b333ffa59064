package org.ortaq.region.network;

import java.util.List;

/**
 * What a bloc of countries takes from goods of others that leave it for a third country.
 *
 * @param countries indices of the bloc
 * @param usdPerTonne money a tonne; infinite when transit is closed
 */
public record TransitRule(List<Integer> countries, double usdPerTonne) {

    public TransitRule {
        countries = List.copyOf(countries);
        if (!(usdPerTonne >= 0)) {
            throw new IllegalArgumentException("usdPerTonne of a transit rule must not be negative: " + usdPerTonne);
        }
    }

    public boolean has(int country) {
        return countries.contains(country);
    }
}
