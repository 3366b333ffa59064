package org.ortaq.transport.assignment.deterministic;

import java.util.List;

/** Demand without a way through the network. */
public final class Unreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A pair of a class, by its number in the trips of the class. */
    public record Lost(int userClass, int pair) {}

    private final transient List<Lost> lost;

    Unreachable(List<Lost> lost) {
        super(lost.size() + " pairs have demand and no way, the first is pair "
                + lost.getFirst().pair());
        this.lost = List.copyOf(lost);
    }

    public List<Lost> lost() {
        return lost;
    }
}
