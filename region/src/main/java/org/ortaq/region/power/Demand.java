package org.ortaq.region.power;

import org.ortaq.region.water.Monthly;

/** Load of a zone in GWh by month, gross of losses. */
public record Demand(String zone, Monthly gwh) {

    Demand times(double factor) {
        return new Demand(zone, gwh.times(factor));
    }

    Demand times(int fromMonth, int toMonth, double factor) {
        return new Demand(zone, Monthly.by(m -> gwh.get(m) * (Monthly.within(m, fromMonth, toMonth) ? factor : 1)));
    }
}
