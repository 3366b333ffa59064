package org.ortaq.numerics;

import java.util.Arrays;

/**
 * A function given by points and straight lines between them.
 *
 * @param x places, strictly increasing, at least one
 * @param y values at the places
 */
// Copied on the way in and out, so the record stays immutable; equality is not used.
@SuppressWarnings("ArrayRecordComponent")
public record PiecewiseLinear(double[] x, double[] y) {
    /** @throws IllegalArgumentException naming the first point that cannot be */
    public PiecewiseLinear {
        if (x.length == 0 || x.length != y.length)
            throw new IllegalArgumentException("points: found " + x.length + " places and " + y.length
                    + " values, expected as many of each, at least one");
        for (int i = 0; i < x.length; i++) check(x, y, i);
        x = x.clone();
        y = y.clone();
    }

    private static void check(double[] x, double[] y, int i) {
        if (!Double.isFinite(x[i]) || !Double.isFinite(y[i]) || (i > 0 && x[i] <= x[i - 1]))
            throw new IllegalArgumentException("point " + i + ": found (" + x[i] + ", " + y[i]
                    + "), expected finite numbers and places in increasing order");
    }

    @Override
    public double[] x() {
        return x.clone();
    }

    @Override
    public double[] y() {
        return y.clone();
    }

    /** The value at a place; outside the points the value of the nearest one (no extrapolation); NaN at NaN. */
    public double at(double place) {
        if (Double.isNaN(place)) return Double.NaN;
        if (place <= x[0]) return y[0];
        if (place >= x[x.length - 1]) return y[x.length - 1];
        int found = Arrays.binarySearch(x, place);
        return found >= 0 ? y[found] : between(-found - 2, place);
    }

    private double between(int i, double place) {
        double share = (place - x[i]) / (x[i + 1] - x[i]);
        return y[i] + share * (y[i + 1] - y[i]);
    }
}
