package org.ortaq.region.lever;

import org.ortaq.region.Direction;
import org.ortaq.region.Region;

/** Irrigation needs a share less water. */
public record IrrigationSaving(String country, double share) implements Lever {

    public IrrigationSaving {
        Sizes.share("irrigation-saving", share);
    }

    @Override
    public String type() {
        return "irrigation-saving";
    }

    @Override
    public Merge merge() {
        return Merge.MULTIPLY;
    }

    @Override
    public Effect effect() {
        return new Effect("waterpower.irrigation-deficit", Direction.DOWN);
    }

    @Override
    public Region apply(Region region, int since) {
        return region.with(region.water().saveIrrigation(country, share));
    }
}
