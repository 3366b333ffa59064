package org.ortaq.region.initiative;

import java.util.Optional;
import java.util.function.Function;
import org.ortaq.region.Assumption;
import org.ortaq.region.Corner;
import org.ortaq.region.Draw;
import org.ortaq.region.lever.Lever;
import org.ortaq.region.lever.Sized;

/**
 * A lever at the three corners of its size, with a start of its own if it has one.
 *
 * @param drawn the lever at a drawn size
 */
public record DatedLever(
        Lever adverse, Lever central, Lever favourable, Function<Draw, Lever> drawn, Optional<Start> start) {

    /** At a part of its size; with a start of its own that is certain and so many years later. */
    DatedLever changed(double part, boolean moved, Dates dates, int later) {
        return new DatedLever(
                sized(adverse, part),
                sized(central, part),
                sized(favourable, part),
                draw -> sized(drawn.apply(draw), part),
                moved ? start.map(own -> own.exactly(dates, later)) : start);
    }

    /** Its corners and start only: hashes of an initiative are taken from its text, and a function has none of its own. */
    @Override
    public String toString() {
        return "DatedLever[adverse=" + adverse + ", central=" + central + ", favourable=" + favourable + ", start="
                + start + "]";
    }

    private static Lever sized(Lever lever, double part) {
        return Sized.of(lever, part).orElse(lever);
    }

    public Lever at(Assumption assumption) {
        return switch (assumption) {
            case Corner corner ->
                switch (corner) {
                    case ADVERSE -> adverse;
                    case CENTRAL -> central;
                    case FAVOURABLE -> favourable;
                };
            case Draw draw -> isUncertain() ? drawn.apply(draw) : central;
        };
    }

    /** Whether its size is known only to lie in a range. */
    public boolean isUncertain() {
        return !adverse.equals(favourable) || !adverse.equals(central);
    }
}
