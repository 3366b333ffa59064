package org.ortaq.region.lever;

import java.util.List;
import org.ortaq.region.Coalition;
import org.ortaq.region.Direction;
import org.ortaq.region.Region;

/** Citizens of one country may enter another with a document. */
public record TravelDocument(String from, String to, String document) implements Lever {

    @Override
    public String type() {
        return "travel-document";
    }

    @Override
    public Merge merge() {
        return Merge.WIDEST;
    }

    @Override
    public Effect effect() {
        return new Effect("people.visits", Direction.UP);
    }

    @Override
    public Region apply(Region region, int since) {
        return region.with(region.people().recogniseDocument(from, to, document));
    }

    @Override
    public List<Lever> within(Coalition coalition) {
        return Areas.bothIn(from, to, coalition) ? List.of(this) : List.of();
    }
}
