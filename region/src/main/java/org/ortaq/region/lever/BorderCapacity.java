package org.ortaq.region.lever;

import org.ortaq.region.Direction;
import org.ortaq.region.Region;

/** A border point lets more people pass a day. */
public record BorderCapacity(String point, double factor) implements Lever {

    public BorderCapacity {
        Sizes.factor("border-capacity", factor);
    }

    @Override
    public String type() {
        return "border-capacity";
    }

    @Override
    public Merge merge() {
        return Merge.MULTIPLY;
    }

    @Override
    public Effect effect() {
        return new Effect("people.border-wait", Direction.DOWN);
    }

    @Override
    public Region apply(Region region, int since) {
        return region.with(region.people().scaleBorderCapacity(point, factor));
    }
}
