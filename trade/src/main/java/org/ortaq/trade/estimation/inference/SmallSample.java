package org.ortaq.trade.estimation.inference;

/** Whose factor for small samples. */
public enum SmallSample {
    /**
     * fixest: (n - 1)/(n - K) with K the regressors and the levels of the effects, an effect nested in a cluster counted as
     * one; times G/(G - 1), G the smallest number of clusters (rows, if robust).
     */
    FIXEST,
    /** ppmlhdfe: G/(G - 1) alone; n/(n - 1) if robust; none if plain. */
    PPMLHDFE
}
