package org.ortaq.sharing;

/** What makes the worth of a coalition, where it is not listed. */
public sealed interface GameRule permits NamedCoalitions, Bankruptcy, Airport, WeightedMajority, River {
    /** Number of players. */
    int players();

    /** Worth (or, for an airport, cost) of the coalition given by its bit mask. */
    Rational worth(int coalition);

    /** Whether the worths are exact fractions of what was stated. */
    default boolean exact() {
        return true;
    }
}
