package org.ortaq.region.lever;

import java.util.List;
import org.ortaq.region.Coalition;
import org.ortaq.region.Direction;
import org.ortaq.region.Region;

/** Customs duty rises by some points (0.05 is five percentage points). */
public record ExtraDuty(String from, String to, double points) implements Lever {

    public ExtraDuty {
        Sizes.share("extra-duty", points);
    }

    @Override
    public String type() {
        return "extra-duty";
    }

    @Override
    public Merge merge() {
        return Merge.ADD;
    }

    @Override
    public Effect effect() {
        return new Effect("trade.exports", Direction.DOWN);
    }

    @Override
    public Region apply(Region region, int since) {
        return Areas.directed(region, from, to, (costs, i, j) -> costs.addDuty(i, j, points));
    }

    @Override
    public List<Lever> within(Coalition coalition) {
        return Areas.bothIn(from, to, coalition) ? List.of(this) : List.of();
    }
}
