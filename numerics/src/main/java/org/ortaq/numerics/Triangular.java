package org.ortaq.numerics;

/**
 * The triangular distribution: for a number of which only a low, a most likely and a high value are known.
 *
 * @param low smallest value
 * @param mid most likely value
 * @param high largest value; equal to low, the number is certain
 */
public record Triangular(double low, double mid, double high) {
    /** @throws IllegalArgumentException unless low <= mid <= high, all finite */
    public Triangular {
        if (!(low <= mid && mid <= high) || !Double.isFinite(high - low))
            throw new IllegalArgumentException(
                    "range: found " + low + ", " + mid + ", " + high + ", expected low <= mid <= high");
    }

    /**
     * The value below which a share p of the distribution lies.
     *
     * @param p between 0 and 1, both included
     */
    public double quantile(double p) {
        if (!(p >= 0 && p <= 1)) throw new IllegalArgumentException("p: found " + p + ", expected 0 to 1");
        double width = high - low;
        if (width == 0) return low;
        return p * width <= mid - low
                ? low + StrictMath.sqrt(p * width * (mid - low))
                : high - StrictMath.sqrt((1 - p) * width * (high - mid));
    }
}
