package org.ortaq.region.water;

import java.util.Comparator;

/**
 * A standing promise of water against power: the operator releases more in a window of months than it would alone, and
 * receives power in October to March.
 *
 * @param hm3 extra release over the window
 * @param gwhBack power returned over the winter, at no price
 */
public record ReleaseContract(String reservoir, int fromMonth, int toMonth, double hm3, double gwhBack)
        implements Comparable<ReleaseContract> {

    private static final Comparator<ReleaseContract> ORDER = Comparator.comparing(ReleaseContract::reservoir)
            .thenComparingInt(ReleaseContract::fromMonth)
            .thenComparingInt(ReleaseContract::toMonth)
            .thenComparingDouble(ReleaseContract::hm3)
            .thenComparingDouble(ReleaseContract::gwhBack);

    public ReleaseContract {
        if (fromMonth < 1 || fromMonth > 12 || toMonth < 1 || toMonth > 12) {
            throw new IllegalArgumentException(
                    "months of a release contract must be 1 to 12: " + fromMonth + ", " + toMonth);
        }
        if (!(hm3 >= 0 && gwhBack >= 0)) {
            throw new IllegalArgumentException(
                    "a release contract of " + reservoir + " needs hm3 and gwhBack not below 0");
        }
    }

    @Override
    public int compareTo(ReleaseContract other) {
        return ORDER.compare(this, other);
    }
}
