package org.ortaq.region.lever;

import org.ortaq.region.Direction;
import org.ortaq.region.Region;

/** The price of a fuel is multiplied by a factor. */
public record FuelPrice(String fuel, double factor) implements Lever {

    public FuelPrice {
        Sizes.factor("fuel-price", factor);
    }

    @Override
    public String type() {
        return "fuel-price";
    }

    @Override
    public Merge merge() {
        return Merge.MULTIPLY;
    }

    @Override
    public Effect effect() {
        return new Effect("waterpower.system-cost", Direction.UP);
    }

    @Override
    public Region apply(Region region, int since) {
        return region.with(region.power().scaleFuelPrice(fuel, factor));
    }
}
