package org.ortaq.region;

/** Which way of a metric is wanted. */
public enum Direction {
    UP,
    DOWN,
    /** Neither is better as such. */
    NONE
}
