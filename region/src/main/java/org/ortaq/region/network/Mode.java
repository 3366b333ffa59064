package org.ortaq.region.network;

import java.util.Locale;

/** How goods move over a link. */
public enum Mode {
    RAIL,
    ROAD,
    FERRY,
    SEA;

    public boolean onWater() {
        return this == FERRY || this == SEA;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Mode of(String word) {
        for (var mode : values()) {
            if (mode.word().equals(word)) {
                return mode;
            }
        }
        throw new IllegalArgumentException("mode '" + word + "' is none of rail, road, ferry, sea");
    }
}
