package org.ortaq.region.lever;

import org.ortaq.region.Direction;
import org.ortaq.region.Region;

/** A planned link of the network is in service. */
public record OpenLink(String link) implements Lever {

    @Override
    public String type() {
        return "open-link";
    }

    @Override
    public Merge merge() {
        return Merge.EARLIEST;
    }

    @Override
    public Effect effect() {
        return new Effect("trade.exports", Direction.UP);
    }

    @Override
    public Region apply(Region region, int since) {
        return region.with(region.network().open(link));
    }
}
