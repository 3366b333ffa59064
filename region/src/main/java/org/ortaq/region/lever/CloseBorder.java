package org.ortaq.region.lever;

import org.ortaq.region.Direction;
import org.ortaq.region.Region;

/** All border points with a country are closed to freight. */
public record CloseBorder(String country) implements Lever {

    @Override
    public String type() {
        return "close-border";
    }

    @Override
    public Merge merge() {
        return Merge.CLOSED;
    }

    @Override
    public Effect effect() {
        return new Effect("transport.cost", Direction.UP);
    }

    @Override
    public Region apply(Region region, int since) {
        return region.with(region.network().closeBorderWith(country));
    }
}
