package org.ortaq.waterpower;

import java.util.Locale;

/** What power is made of, in the order of the reports. */
public enum Fuel {
    COAL,
    GAS,
    HYDRO,
    NUCLEAR,
    SOLAR,
    WIND;

    static Fuel of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
