package org.ortaq.region.network;

import java.util.List;

/**
 * A place where goods wait: a crossing between two countries, or a port.
 *
 * @param port whether goods pass between land and water here, at {@code place}; otherwise they cross on {@code links}
 * @param countryA index of a country
 * @param countryB index of the country across; equal to {@code countryA} for a port
 * @param place index of the place of a port; -1 for a crossing
 * @param links indices of the links of a crossing
 * @param hours time to pass when not crowded beyond the usual
 * @param feeUsd money per consignment
 * @param closed shut by a lever
 */
public record BorderPoint(
        String id,
        String name,
        boolean port,
        int countryA,
        int countryB,
        int place,
        List<Integer> links,
        double hours,
        double feeUsd,
        Capacity capacity,
        boolean closed) {

    public BorderPoint {
        links = List.copyOf(links);
        if (!(hours >= 0) || !(feeUsd >= 0)) {
            throw new IllegalArgumentException(
                    "border point " + id + " needs hours and a fee, not negative: " + hours + ", " + feeUsd);
        }
        if (port == (place < 0)) {
            throw new IllegalArgumentException("border point " + id + " needs either a place (port) or links (border)");
        }
    }

    public boolean touches(int country) {
        return countryA == country || countryB == country;
    }

    public boolean between(int a, int b) {
        return countryA != countryB && touches(a) && touches(b) && a != b;
    }

    BorderPoint withHoursTimes(double factor) {
        return new BorderPoint(
                id, name, port, countryA, countryB, place, links, hours * factor, feeUsd, capacity, closed);
    }

    BorderPoint withFeeTimes(double factor) {
        return new BorderPoint(
                id, name, port, countryA, countryB, place, links, hours, feeUsd * factor, capacity, closed);
    }

    BorderPoint withCapacityTimes(double factor) {
        return new BorderPoint(
                id, name, port, countryA, countryB, place, links, hours, feeUsd, capacity.times(factor), closed);
    }

    BorderPoint shut() {
        return new BorderPoint(id, name, port, countryA, countryB, place, links, hours, feeUsd, capacity, true);
    }
}
