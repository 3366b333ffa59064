package org.ortaq.region.lever;

import java.util.List;
import org.ortaq.region.Coalition;
import org.ortaq.region.Direction;
import org.ortaq.region.Region;

/** The members run reservoirs and power plants together. */
public record JointDispatch(Coalition members) implements Lever {

    @Override
    public String type() {
        return "joint-dispatch";
    }

    @Override
    public Merge merge() {
        return Merge.UNION;
    }

    @Override
    public Effect effect() {
        return new Effect("waterpower.unserved", Direction.DOWN);
    }

    @Override
    public Region apply(Region region, int since) {
        return region.with(region.power().jointly(members.mask()));
    }

    @Override
    public List<Lever> within(Coalition coalition) {
        var both = new Coalition(members.mask() & coalition.mask());
        return both.size() < 2 ? List.of() : List.of(new JointDispatch(both));
    }
}
