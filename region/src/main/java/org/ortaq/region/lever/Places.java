package org.ortaq.region.lever;

import java.util.List;
import org.ortaq.region.Coalition;
import org.ortaq.region.Direction;
import org.ortaq.region.Region;

/** Exchange or scholarship places for students of one country in another, a year. */
public record Places(String from, String to, int number) implements Lever {

    @Override
    public String type() {
        return "places";
    }

    @Override
    public Merge merge() {
        return Merge.ADD;
    }

    @Override
    public Effect effect() {
        return new Effect("people.exchange-places", Direction.UP);
    }

    @Override
    public Region apply(Region region, int since) {
        return region.with(region.people().addPlaces(from, to, number));
    }

    @Override
    public List<Lever> within(Coalition coalition) {
        return Areas.bothIn(from, to, coalition) ? List.of(this) : List.of();
    }
}
