package org.ortaq.region.lever;

import org.ortaq.region.Direction;
import org.ortaq.region.Region;

/** A reservoir releases more in some months, and power comes back in winter. */
public record ReleaseContract(String reservoir, int fromMonth, int toMonth, double hm3, double gwhBack)
        implements Lever {

    @Override
    public String type() {
        return "release-contract";
    }

    @Override
    public Merge merge() {
        return Merge.ADD;
    }

    @Override
    public Effect effect() {
        return new Effect("waterpower.summer-release", Direction.UP);
    }

    @Override
    public Region apply(Region region, int since) {
        return region.with(region.water().contractRelease(reservoir, fromMonth, toMonth, hm3, gwhBack));
    }
}
