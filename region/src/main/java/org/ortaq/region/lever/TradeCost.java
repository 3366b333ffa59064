package org.ortaq.region.lever;

import java.util.List;
import org.ortaq.region.Coalition;
import org.ortaq.region.Direction;
import org.ortaq.region.Region;

/** The whole trade cost from one country to another is multiplied by a factor. */
public record TradeCost(String from, String to, double factor) implements Lever {

    public TradeCost {
        Sizes.factor("trade-cost", factor);
    }

    @Override
    public String type() {
        return "trade-cost";
    }

    @Override
    public Merge merge() {
        return Merge.MULTIPLY;
    }

    @Override
    public Effect effect() {
        return new Effect("trade.exports", Direction.DOWN);
    }

    @Override
    public Region apply(Region region, int since) {
        return Areas.directed(region, from, to, (costs, i, j) -> costs.scaleCost(i, j, factor));
    }

    @Override
    public List<Lever> within(Coalition coalition) {
        return Areas.bothIn(from, to, coalition) ? List.of(this) : List.of();
    }
}
