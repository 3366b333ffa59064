package org.ortaq.region.tradecosts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The industries of the region's trade model; energy goods are industries of their own (table {@code trade-industries}). */
public enum Industry {
    AGRICULTURE,
    OIL,
    GAS,
    COAL,
    ORES,
    FOOD_TEXTILES,
    CHEMICALS_FUELS,
    METALS,
    MACHINERY,
    ELECTRICITY,
    CONSTRUCTION,
    TRADE_HOSPITALITY,
    TRANSPORT,
    BUSINESS_SERVICES,
    PUBLIC_SERVICES;

    /** As it is written in tables: {@code food-textiles}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it makes goods of the trade matrix; trade in services is not known by pair. */
    public boolean isGood() {
        return ordinal() < CONSTRUCTION.ordinal();
    }

    public static Optional<Industry> of(String id) {
        return Arrays.stream(values()).filter(i -> i.id().equals(id)).findFirst();
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(Industry::id).toList();
    }
}
