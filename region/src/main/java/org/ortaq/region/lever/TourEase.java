package org.ortaq.region.lever;

import java.util.List;
import org.ortaq.region.Coalition;
import org.ortaq.region.Direction;
import org.ortaq.region.Region;

/** The cost of a leisure trip over several countries is multiplied by a factor. */
public record TourEase(String area, double factor) implements Lever {

    public TourEase {
        Sizes.factor("tour-ease", factor);
    }

    @Override
    public String type() {
        return "tour-ease";
    }

    @Override
    public Merge merge() {
        return Merge.MULTIPLY;
    }

    @Override
    public Effect effect() {
        return new Effect("people.leisure-visits", Direction.UP);
    }

    @Override
    public Region apply(Region region, int since) {
        return region.with(region.people().easeTours(area, factor));
    }

    @Override
    public List<Lever> within(Coalition coalition) {
        return Areas.within(area, coalition).stream()
                .<Lever>map(part -> new TourEase(part, factor))
                .toList();
    }
}
