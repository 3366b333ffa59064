package org.ortaq.region.lever;

import org.ortaq.region.Direction;
import org.ortaq.region.Region;

/** A joint fund has more money. */
public record Finance(String fund, double musd) implements Lever {

    @Override
    public String type() {
        return "finance";
    }

    @Override
    public Merge merge() {
        return Merge.ADD;
    }

    @Override
    public Effect effect() {
        return new Effect("projects.value-done", Direction.UP);
    }

    @Override
    public Region apply(Region region, int since) {
        return region.with(region.projects().finance(fund, musd));
    }
}
