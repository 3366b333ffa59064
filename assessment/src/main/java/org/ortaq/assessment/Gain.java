package org.ortaq.assessment;

/**
 * What one member gains over the baseline.
 *
 * @param area the member
 * @param year calendar year; 0 for the present value of all years
 * @param part a part of the account, or {@code total}
 * @param value million 2023 US dollars at the centre of the ranges
 * @param low the smallest of the three corners
 * @param high the largest
 */
public record Gain(String area, int year, String part, double value, double low, double high) {

    /** The year of a present value. */
    public static final int ALL_YEARS = 0;

    static Gain of(String area, int year, String part, double central, double adverse, double favourable) {
        double low = Math.min(central, Math.min(adverse, favourable));
        double high = Math.max(central, Math.max(adverse, favourable));
        return new Gain(area, year, part, central, low, high);
    }
}
