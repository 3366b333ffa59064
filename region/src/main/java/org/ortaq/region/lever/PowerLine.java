package org.ortaq.region.lever;

import org.ortaq.region.Direction;
import org.ortaq.region.Region;

/** A planned power line is in service. */
public record PowerLine(String line) implements Lever {

    @Override
    public String type() {
        return "power-line";
    }

    @Override
    public Merge merge() {
        return Merge.EARLIEST;
    }

    @Override
    public Effect effect() {
        return new Effect("waterpower.exports", Direction.UP);
    }

    @Override
    public Region apply(Region region, int since) {
        return region.with(region.power().addLine(line));
    }
}
