package org.ortaq.region.lever;

import java.util.List;
import org.ortaq.region.Coalition;
import org.ortaq.region.Direction;
import org.ortaq.region.Region;

/** Customs duty is at most a rate (0.05 is five percent). */
public record Duty(String from, String to, double rate) implements Lever {

    public Duty {
        Sizes.share("duty", rate);
    }

    @Override
    public String type() {
        return "duty";
    }

    @Override
    public Merge merge() {
        return Merge.LOWEST;
    }

    @Override
    public Effect effect() {
        return new Effect("trade.exports", Direction.UP);
    }

    @Override
    public Region apply(Region region, int since) {
        return Areas.directed(region, from, to, (costs, i, j) -> costs.lowerDuty(i, j, rate));
    }

    @Override
    public List<Lever> within(Coalition coalition) {
        return Areas.bothIn(from, to, coalition) ? List.of(this) : List.of();
    }
}
