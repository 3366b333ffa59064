package org.ortaq.projects.delivery;

import java.util.Arrays;

/** Quantiles by linear interpolation between order statistics (Hyndman and Fan 1996, type 7). */
public final class Quartiles {

    private Quartiles() {}

    /**
     * @param values at least one finite number, any order
     * @param share in [0, 1]
     */
    public static double of(double[] values, double share) {
        if (values.length == 0) {
            throw new IllegalArgumentException("values must not be empty");
        }
        var sorted = values.clone();
        Arrays.sort(sorted);
        double at = share * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
