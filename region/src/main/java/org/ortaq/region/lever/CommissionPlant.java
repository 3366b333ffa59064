package org.ortaq.region.lever;

import org.ortaq.region.Direction;
import org.ortaq.region.Region;

/** A planned power plant is in service. */
public record CommissionPlant(String plant) implements Lever {

    @Override
    public String type() {
        return "commission-plant";
    }

    @Override
    public Merge merge() {
        return Merge.EARLIEST;
    }

    @Override
    public Effect effect() {
        return new Effect("waterpower.unserved", Direction.DOWN);
    }

    @Override
    public Region apply(Region region, int since) {
        return region.with(region.power().commission(plant, since));
    }
}
