package org.ortaq.region.lever;

import org.ortaq.region.Direction;
import org.ortaq.region.Region;

/** World prices rise faster by some percentage points a year. */
public record Inflation(double points) implements Lever {

    @Override
    public String type() {
        return "inflation";
    }

    @Override
    public Merge merge() {
        return Merge.ADD;
    }

    @Override
    public Effect effect() {
        return new Effect("trade.turnover-nominal", Direction.UP);
    }

    @Override
    public Region apply(Region region, int since) {
        return region.with(region.economy().inflate(points, since));
    }
}
