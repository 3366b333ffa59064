package org.ortaq.region.lever;

import org.ortaq.region.Direction;
import org.ortaq.region.Region;

/** The cost of capital is multiplied by a factor. */
public record CapitalCost(double factor) implements Lever {

    public CapitalCost {
        Sizes.factor("capital-cost", factor);
    }

    @Override
    public String type() {
        return "capital-cost";
    }

    @Override
    public Merge merge() {
        return Merge.MULTIPLY;
    }

    @Override
    public Effect effect() {
        return new Effect("projects.value-done", Direction.DOWN);
    }

    @Override
    public Region apply(Region region, int since) {
        return region.with(region.projects().scaleCapitalCost(factor));
    }
}
