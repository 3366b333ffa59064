package org.ortaq.region.lever;

import java.util.List;
import org.ortaq.region.Direction;
import org.ortaq.region.Region;

/** Freight of third parties may not pass through some countries. */
public record CloseTransit(List<String> through) implements Lever {

    public CloseTransit {
        through = List.copyOf(through);
    }

    @Override
    public String type() {
        return "close-transit";
    }

    @Override
    public Merge merge() {
        return Merge.CLOSED;
    }

    @Override
    public Effect effect() {
        return new Effect("trade.exports", Direction.DOWN);
    }

    @Override
    public Region apply(Region region, int since) {
        return region.with(region.network().closeTransitThrough(through));
    }
}
