package org.ortaq.region.lever;

import java.util.List;
import org.ortaq.region.Coalition;
import org.ortaq.region.Direction;
import org.ortaq.region.Region;

/** Non-tariff measures between countries, as an ad valorem equivalent, are multiplied by a factor. */
public record NonTariff(String area, double factor) implements Lever {

    public NonTariff {
        Sizes.factor("non-tariff", factor);
    }

    @Override
    public String type() {
        return "non-tariff";
    }

    @Override
    public Merge merge() {
        return Merge.MULTIPLY;
    }

    @Override
    public Effect effect() {
        return new Effect("trade.exports", Direction.UP);
    }

    @Override
    public Region apply(Region region, int since) {
        return Areas.bothWays(region, area, (costs, i, j) -> costs.scaleNonTariff(i, j, factor));
    }

    @Override
    public List<Lever> within(Coalition coalition) {
        return Areas.within(area, coalition).stream()
                .<Lever>map(part -> new NonTariff(part, factor))
                .toList();
    }
}
