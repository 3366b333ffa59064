package org.ortaq.region.tradecosts;

import org.ortaq.region.Reading;

/** Placeholder, replaced when its room lands. */
public record TradeCosts(int year) {

    public static TradeCosts read(Reading in) {
        return new TradeCosts(in.baseYear());
    }

    public TradeCosts at(int year) {
        return new TradeCosts(year);
    }

    public TradeCosts lowerDuty(int exporter, int importer, double rate) {
        throw new UnsupportedOperationException("placeholder");
    }

    public TradeCosts addDuty(int exporter, int importer, double points) {
        throw new UnsupportedOperationException("placeholder");
    }

    public TradeCosts scaleNonTariff(int exporter, int importer, double factor) {
        throw new UnsupportedOperationException("placeholder");
    }

    public TradeCosts scaleCost(int exporter, int importer, double factor) {
        throw new UnsupportedOperationException("placeholder");
    }
}
