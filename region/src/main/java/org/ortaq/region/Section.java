package org.ortaq.region;

import java.util.Locale;

/** The parts of a Region that levers replace and models read. */
public enum Section {
    ECONOMY,
    TRADE_COSTS,
    NETWORK,
    WATER,
    POWER,
    PEOPLE,
    PROJECTS,
    INDUSTRIES;

    /** The part of a region. */
    public Object of(Region region) {
        return switch (this) {
            case ECONOMY -> region.economy();
            case TRADE_COSTS -> region.tradeCosts();
            case NETWORK -> region.network();
            case WATER -> region.water();
            case POWER -> region.power();
            case PEOPLE -> region.people();
            case PROJECTS -> region.projects();
            case INDUSTRIES -> region.industries();
        };
    }

    /** {@code trade-costs} */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
