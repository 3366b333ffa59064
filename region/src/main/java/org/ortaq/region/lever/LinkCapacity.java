package org.ortaq.region.lever;

import org.ortaq.region.Direction;
import org.ortaq.region.Region;

/** Capacity of a link or border point is multiplied by a factor. */
public record LinkCapacity(String link, double factor) implements Lever {

    public LinkCapacity {
        Sizes.factor("link-capacity", factor);
    }

    @Override
    public String type() {
        return "link-capacity";
    }

    @Override
    public Merge merge() {
        return Merge.MULTIPLY;
    }

    @Override
    public Effect effect() {
        return new Effect("transport.border-wait", Direction.DOWN);
    }

    @Override
    public Region apply(Region region, int since) {
        return region.with(region.network().scaleCapacity(link, factor));
    }
}
