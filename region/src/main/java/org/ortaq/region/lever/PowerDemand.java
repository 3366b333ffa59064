package org.ortaq.region.lever;

import org.ortaq.region.Direction;
import org.ortaq.region.Region;

/** Power demand is multiplied by a factor in some months. */
public record PowerDemand(String area, int fromMonth, int toMonth, double factor) implements Lever {

    public PowerDemand {
        Sizes.factor("power-demand", factor);
    }

    @Override
    public String type() {
        return "power-demand";
    }

    @Override
    public Merge merge() {
        return Merge.MULTIPLY;
    }

    @Override
    public Effect effect() {
        return new Effect("waterpower.demand", Direction.UP);
    }

    @Override
    public Region apply(Region region, int since) {
        return region.with(region.power().scaleDemand(area, fromMonth, toMonth, factor));
    }
}
