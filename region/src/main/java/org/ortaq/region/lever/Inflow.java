package org.ortaq.region.lever;

import org.ortaq.region.Direction;
import org.ortaq.region.Region;

/** Inflow of a basin is multiplied by a factor. */
public record Inflow(String basin, double factor) implements Lever {

    public Inflow {
        Sizes.factor("inflow", factor);
    }

    @Override
    public String type() {
        return "inflow";
    }

    @Override
    public Merge merge() {
        return Merge.MULTIPLY;
    }

    @Override
    public Effect effect() {
        return new Effect("waterpower.system-cost", Direction.DOWN);
    }

    @Override
    public Region apply(Region region, int since) {
        return region.with(region.water().scaleInflow(basin, factor));
    }
}
