package org.ortaq.trade.equilibrium;

/** How the trade imbalance of a country moves. */
public enum Closure {
    /** Spending stays in its base proportion to output; one factor for the world keeps spending equal to output. */
    FIXED_SHARE,
    /** The deficit stays a fixed part of world output. */
    FIXED_NOMINAL
}
