package org.ortaq.region.lever;

import org.ortaq.region.Direction;
import org.ortaq.region.Region;

/** A link or a border point is closed. */
public record CloseLink(String link) implements Lever {

    @Override
    public String type() {
        return "close-link";
    }

    @Override
    public Merge merge() {
        return Merge.CLOSED;
    }

    @Override
    public Effect effect() {
        return new Effect("transport.cost", Direction.UP);
    }

    @Override
    public Region apply(Region region, int since) {
        return region.with(region.network().close(link));
    }
}
