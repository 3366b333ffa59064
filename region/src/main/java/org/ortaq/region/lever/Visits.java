package org.ortaq.region.lever;

import java.util.List;
import org.ortaq.region.Coalition;
import org.ortaq.region.Direction;
import org.ortaq.region.Region;

/** Visits are multiplied by a factor. */
public record Visits(String area, double factor) implements Lever {

    public Visits {
        Sizes.factor("visits", factor);
    }

    @Override
    public String type() {
        return "visits";
    }

    @Override
    public Merge merge() {
        return Merge.MULTIPLY;
    }

    @Override
    public Effect effect() {
        return new Effect("people.visits", Direction.UP);
    }

    @Override
    public Region apply(Region region, int since) {
        return region.with(region.people().scaleVisits(area, factor));
    }

    @Override
    public List<Lever> within(Coalition coalition) {
        return Areas.within(area, coalition).stream()
                .<Lever>map(part -> new Visits(part, factor))
                .toList();
    }
}
