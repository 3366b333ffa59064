package org.ortaq.region;

import java.util.Locale;

/**
 * Where in their ranges the uncertain numbers are read.
 *
 * <p>The outer corners move every number at once, so they do not take it to the end of its range: for k independent numbers
 * of about equal weight the sum reaches a quantile when each has gone 1/sqrt(k) of the way to its own. With about six that
 * matter, this is {@link #REACH} (first-order reliability; Hasofer and Lind 1974).
 */
public enum Corner implements Assumption {
    /** Every number on the side where cooperation gains less. */
    ADVERSE,
    CENTRAL,
    /** Every number on the side where cooperation gains more. */
    FAVOURABLE;

    /** How far from the middle to the end of a range the outer corners go. */
    public static final double REACH = 0.4;

    /**
     * A number at this corner.
     *
     * @param quantity not looked at: at a corner all quantities move together
     * @param adverse the end of the range where cooperation gains less
     * @param mid the middle
     * @param favourable the other end
     */
    @Override
    public double between(String quantity, double adverse, double mid, double favourable) {
        return switch (this) {
            case ADVERSE -> mid + REACH * (adverse - mid);
            case CENTRAL -> mid;
            case FAVOURABLE -> mid + REACH * (favourable - mid);
        };
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public long place() {
        return ordinal();
    }
}
