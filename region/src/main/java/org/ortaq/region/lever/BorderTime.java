package org.ortaq.region.lever;

import java.util.List;
import org.ortaq.region.Coalition;
import org.ortaq.region.Direction;
import org.ortaq.region.Region;

/** Hours at border points are multiplied by a factor. */
public record BorderTime(String area, double factor) implements Lever {

    public BorderTime {
        Sizes.factor("border-time", factor);
    }

    @Override
    public String type() {
        return "border-time";
    }

    @Override
    public Merge merge() {
        return Merge.MULTIPLY;
    }

    @Override
    public Effect effect() {
        return new Effect("transport.hours", Direction.DOWN);
    }

    @Override
    public Region apply(Region region, int since) {
        return region.with(region.network().scaleBorderTime(area, factor));
    }

    @Override
    public List<Lever> within(Coalition coalition) {
        return Areas.within(area, coalition).stream()
                .<Lever>map(part -> new BorderTime(part, factor))
                .toList();
    }
}
