package org.ortaq.region;

import java.util.Optional;

/**
 * An uncertain number of a model.
 *
 * @param low lower end of the range, in {@code unit}
 * @param mid central value
 * @param high upper end
 * @param lowIsAdverse whether cooperation gains less at the lower end
 */
public record Parameter(
        String id,
        double low,
        double mid,
        double high,
        String unit,
        boolean lowIsAdverse,
        String source,
        Evidence evidence,
        Optional<String> note) {

    public Parameter {
        if (!(low <= mid && mid <= high)) {
            throw new IllegalArgumentException(
                    "parameter " + id + " needs low <= mid <= high: " + low + ", " + mid + ", " + high);
        }
    }

    public double at(Corner corner) {
        return lowIsAdverse ? corner.between(low, mid, high) : corner.between(high, mid, low);
    }
}
