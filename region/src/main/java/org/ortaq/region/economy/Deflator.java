package org.ortaq.region.economy;

import java.util.Arrays;
import org.ortaq.region.Parameters;

/**
 * The price of a dollar's worth of goods, 1 in 2023: nominal = real times {@link #of}. Immutable.
 */
public final class Deflator {

    private final double[] percent;
    private final double[] level;

    /** @param percent growth of the price in percent, one entry a year from 2024 */
    Deflator(double[] percent) {
        this.percent = percent.clone();
        this.level = new double[percent.length + 1];
        level[0] = 1;
        for (int t = 0; t < percent.length; t++) {
            level[t + 1] = level[t] * (1 + percent[t] / 100);
        }
    }

    static Deflator from(Parameters parameters) {
        double[] percent = new double[Economy.LAST_YEAR - Economy.PRICE_YEAR];
        Arrays.fill(percent, parameters.get("economy.inflation"));
        percent[0] = parameters.get("economy.inflation-2024");
        percent[1] = parameters.get("economy.inflation-2025");
        return new Deflator(percent);
    }

    /** Dollars of the year for one dollar of 2023. */
    public double of(int year) {
        int t = year - Economy.PRICE_YEAR;
        if (t < 0 || t >= level.length) {
            throw new IllegalArgumentException(
                    "year must be " + Economy.PRICE_YEAR + " to " + Economy.LAST_YEAR + ": " + year);
        }
        return level[t];
    }

    /** The same path with {@code points} percentage points more a year, from {@code fromYear} on. */
    Deflator raised(double points, int fromYear) {
        double[] raised = percent.clone();
        for (int t = Math.max(0, fromYear - Economy.PRICE_YEAR - 1); t < raised.length; t++) {
            raised[t] += points;
        }
        return new Deflator(raised);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Deflator that && Arrays.equals(percent, that.percent);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(percent);
    }
}
