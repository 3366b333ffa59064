package org.ortaq.region.lever;

import org.ortaq.region.Direction;
import org.ortaq.region.Region;

/** A joint project, or a portfolio of them, is carried out. */
public record ProjectAdvance(String project) implements Lever {

    @Override
    public String type() {
        return "project";
    }

    @Override
    public Merge merge() {
        return Merge.EARLIEST;
    }

    @Override
    public Effect effect() {
        return new Effect("projects.value-done", Direction.UP);
    }

    @Override
    public Region apply(Region region, int since) {
        return region.with(region.projects().advance(project));
    }
}
