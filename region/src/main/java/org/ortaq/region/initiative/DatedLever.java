package org.ortaq.region.initiative;

import java.util.Optional;
import org.ortaq.region.Corner;
import org.ortaq.region.lever.Lever;
import org.ortaq.region.lever.Sized;

/** A lever at the three corners of its size, with a start of its own if it has one. */
public record DatedLever(Lever adverse, Lever central, Lever favourable, Optional<Start> start) {

    /** At a part of its size; with a start of its own that is certain and so many years later. */
    DatedLever changed(double part, boolean moved, Dates dates, int later) {
        return new DatedLever(
                sized(adverse, part),
                sized(central, part),
                sized(favourable, part),
                moved ? start.map(own -> own.exactly(dates, later)) : start);
    }

    private static Lever sized(Lever lever, double part) {
        return Sized.of(lever, part).orElse(lever);
    }

    public Lever at(Corner corner) {
        return switch (corner) {
            case ADVERSE -> adverse;
            case CENTRAL -> central;
            case FAVOURABLE -> favourable;
        };
    }
}
