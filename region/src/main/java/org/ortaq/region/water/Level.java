package org.ortaq.region.water;

/** Reads a low-middle-high triple at a level between -1 and 1. */
public final class Level {

    private Level() {}

    /** Linear between the columns: -1 low, 0 middle, 1 high. */
    public static double of(double level, double low, double mid, double high) {
        return level < 0 ? mid + level * (mid - low) : mid + level * (high - mid);
    }
}
