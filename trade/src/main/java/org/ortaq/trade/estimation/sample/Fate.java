package org.ortaq.trade.estimation.sample;

/** What becomes of a row that was read. */
public enum Fate {
    /** Kept out by the condition. */
    FILTERED,
    /** A needed cell is missing, or a function of it has no finite value. */
    MISSING,
    /** In a group of an effect without a positive value. */
    ALL_ZERO,
    /** A zero that a combination of regressors and effects foretells perfectly. */
    SEPARATED,
    /** Alone in a group of an effect. */
    SINGLETON,
    /** In the estimation. */
    USED
}
