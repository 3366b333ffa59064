package org.ortaq.sharing;

/** What every set of players brings about together, by bit mask: bit i set, player i is in. */
@FunctionalInterface
public interface SetFunction {
    /** Largest number of players. */
    int MOST = 62;

    /** The value of a set; the same every time it is asked for. */
    double of(long set);
}
