package org.ortaq.trade.equilibrium;

/** How the trade imbalance of a country moves. */
public enum Closure {
    /** Every country spends what it earns. */
    BALANCED,
    /** The deficit stays a fixed part of world output (of world value added in the world of many sectors). */
    FIXED_NOMINAL,
    /** Spending stays in its base proportion to output (to value added); one factor for the world keeps the sum. */
    FIXED_SHARE
}
