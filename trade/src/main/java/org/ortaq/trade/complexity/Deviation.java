package org.ortaq.trade.complexity;

/** By which standard deviation an index is scaled: software differs, rankings do not. */
public enum Deviation {
    /** Divided by n - 1, as R and Stata do. */
    SAMPLE,
    /** Divided by n, as NumPy does. */
    POPULATION
}
