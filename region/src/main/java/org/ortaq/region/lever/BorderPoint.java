package org.ortaq.region.lever;

import org.ortaq.region.Direction;
import org.ortaq.region.Region;

/** A closed border point opens to people. */
public record BorderPoint(String point) implements Lever {

    @Override
    public String type() {
        return "border-point";
    }

    @Override
    public Merge merge() {
        return Merge.EARLIEST;
    }

    @Override
    public Effect effect() {
        return new Effect("people.border-wait", Direction.DOWN);
    }

    @Override
    public Region apply(Region region, int since) {
        return region.with(region.people().openBorderPoint(point));
    }
}
