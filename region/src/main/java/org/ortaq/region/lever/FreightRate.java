package org.ortaq.region.lever;

import org.ortaq.region.Direction;
import org.ortaq.region.Region;

/** Freight rates of a link, mode or pair are multiplied by a factor. */
public record FreightRate(String scope, double factor) implements Lever {

    public FreightRate {
        Sizes.factor("freight-rate", factor);
    }

    @Override
    public String type() {
        return "freight-rate";
    }

    @Override
    public Merge merge() {
        return Merge.MULTIPLY;
    }

    @Override
    public Effect effect() {
        return new Effect("transport.cost", Direction.DOWN);
    }

    @Override
    public Region apply(Region region, int since) {
        return region.with(region.network().scaleFreightRate(scope, factor));
    }
}
