package org.ortaq.region.lever;

import org.ortaq.region.Direction;
import org.ortaq.region.Region;

/** A power line carries some megawatts more. */
public record LineCapacity(String line, double mw) implements Lever {

    @Override
    public String type() {
        return "line-capacity";
    }

    @Override
    public Merge merge() {
        return Merge.ADD;
    }

    @Override
    public Effect effect() {
        return new Effect("waterpower.exports", Direction.UP);
    }

    @Override
    public Region apply(Region region, int since) {
        return region.with(region.power().addCapacity(line, mw));
    }
}
