package org.ortaq.trade.estimation;

/** Which standard errors, when there are no clusters. */
public enum Errors {
    /** Inverse information: right only when the variance equals the mean. */
    PLAIN,
    /** Robust to any variance, rows independent. */
    ROBUST
}
