package org.ortaq.region.network;

import java.util.List;

/**
 * A named place of the network.
 *
 * @param aliases other spellings
 * @param country index of its country
 * @param lat degrees north, to 0.1
 * @param lon degrees east, to 0.1
 */
public record Place(String id, String name, List<String> aliases, int country, double lat, double lon) {

    /** Mean radius of the earth, km. */
    private static final double EARTH = 6371;

    public Place {
        aliases = List.copyOf(aliases);
    }

    /** Great-circle distance, km (haversine). */
    public double kmTo(Place other) {
        double a = StrictMath.toRadians(lat);
        double b = StrictMath.toRadians(other.lat);
        double dLat = StrictMath.sin((b - a) / 2);
        double dLon = StrictMath.sin(StrictMath.toRadians(other.lon - lon) / 2);
        double h = dLat * dLat + StrictMath.cos(a) * StrictMath.cos(b) * dLon * dLon;
        return 2 * EARTH * StrictMath.asin(StrictMath.sqrt(Math.min(1, h)));
    }
}
