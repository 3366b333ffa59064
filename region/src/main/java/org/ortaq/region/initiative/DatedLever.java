package org.ortaq.region.initiative;

import java.util.Optional;
import org.ortaq.region.Corner;
import org.ortaq.region.lever.Lever;

/** A lever at the three corners of its size, with a start of its own if it has one. */
public record DatedLever(Lever adverse, Lever central, Lever favourable, Optional<Start> start) {

    public Lever at(Corner corner) {
        return switch (corner) {
            case ADVERSE -> adverse;
            case CENTRAL -> central;
            case FAVOURABLE -> favourable;
        };
    }
}
