package org.ortaq.region.lever;

/** What two levers on the same field do together. */
public enum Merge {
    /** Sizes add up. */
    ADD,
    /** Factors multiply. */
    MULTIPLY,
    /** The first to come counts, a second changes nothing. */
    EARLIEST,
    /** The smallest value counts. */
    LOWEST,
    /** The most liberal counts. */
    WIDEST,
    /** Sets are united. */
    UNION,
    /** Closed by anyone is closed, whatever others open. */
    CLOSED
}
