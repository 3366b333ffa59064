package org.ortaq.numerics;

import java.util.Arrays;

/** Quantiles of a sample, linear between order statistics (Hyndman and Fan 1996, Am. Stat. 50:361-365, type 7). */
// Copied on the way in and never given out.
@SuppressWarnings("ArrayRecordComponent")
public record Quantiles(double[] sorted) {

    /**
     * @param sorted the sample in any order; sorted here
     * @throws IllegalArgumentException if it is empty or holds a NaN
     */
    public Quantiles {
        if (sorted.length == 0) throw new IllegalArgumentException("sample: found no value, expected at least one");
        sorted = sorted.clone();
        Arrays.sort(sorted);
        if (Double.isNaN(sorted[sorted.length - 1]))
            throw new IllegalArgumentException("sample: found NaN, expected numbers");
    }

    public int count() {
        return sorted.length;
    }

    /** @param share between 0 and 1, both included */
    public double at(double share) {
        if (!(share >= 0 && share <= 1))
            throw new IllegalArgumentException("share: found " + share + ", expected 0 to 1");
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    public double mean() {
        return Sums.of(sorted) / sorted.length;
    }
}
