package org.ortaq.region.lever;

import java.util.List;
import org.ortaq.region.Coalition;
import org.ortaq.region.Direction;
import org.ortaq.region.Region;

/** Degrees of one country are recognised in another. */
public record DegreeRecognition(String from, String to, String level, String result) implements Lever {

    @Override
    public String type() {
        return "degree-recognition";
    }

    @Override
    public Merge merge() {
        return Merge.WIDEST;
    }

    @Override
    public Effect effect() {
        return new Effect("people.students-covered", Direction.UP);
    }

    @Override
    public Region apply(Region region, int since) {
        return region.with(region.people().recogniseDegrees(from, to, level, result));
    }

    @Override
    public List<Lever> within(Coalition coalition) {
        return Areas.bothIn(from, to, coalition) ? List.of(this) : List.of();
    }
}
