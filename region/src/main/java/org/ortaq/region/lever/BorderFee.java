package org.ortaq.region.lever;

import java.util.List;
import org.ortaq.region.Coalition;
import org.ortaq.region.Direction;
import org.ortaq.region.Region;

/** Fees at border points are multiplied by a factor. */
public record BorderFee(String area, double factor) implements Lever {

    public BorderFee {
        Sizes.factor("border-fee", factor);
    }

    @Override
    public String type() {
        return "border-fee";
    }

    @Override
    public Merge merge() {
        return Merge.MULTIPLY;
    }

    @Override
    public Effect effect() {
        return new Effect("transport.cost", Direction.DOWN);
    }

    @Override
    public Region apply(Region region, int since) {
        return region.with(region.network().scaleBorderFee(area, factor));
    }

    @Override
    public List<Lever> within(Coalition coalition) {
        return Areas.within(area, coalition).stream()
                .<Lever>map(part -> new BorderFee(part, factor))
                .toList();
    }
}
