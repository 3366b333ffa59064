package org.ortaq.region.projects;

/**
 * A value with the ends of what was printed of it.
 *
 * @param low million US dollars, positive
 * @param mid the value most relied on
 * @param high million US dollars
 */
public record ValueRange(double low, double mid, double high) {

    public ValueRange {
        if (!(low > 0 && low <= mid && mid <= high)) {
            throw new IllegalArgumentException("value needs 0 < low <= mid <= high: " + low + ", " + mid + ", " + high);
        }
    }

    public static ValueRange exactly(double value) {
        return new ValueRange(value, value, value);
    }

    public ValueRange times(double factor) {
        return new ValueRange(low * factor, mid * factor, high * factor);
    }
}
