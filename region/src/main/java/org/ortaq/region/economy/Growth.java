package org.ortaq.region.economy;

/**
 * One line of the outlook.
 *
 * @param country country index
 * @param published ISO date of the outlook
 * @param low real growth in percent a year at the low end
 * @param population growth of the population in percent a year
 */
record Growth(
        int country,
        String published,
        int fromYear,
        int toYear,
        double low,
        double mid,
        double high,
        double population) {

    Growth {
        if (fromYear > toYear) {
            throw new IllegalArgumentException("from_year " + fromYear + " is after to_year " + toYear);
        }
        if (!(low <= mid && mid <= high)) {
            throw new IllegalArgumentException("growth needs low <= mid <= high: " + low + ", " + mid + ", " + high);
        }
    }

    boolean covers(int ofCountry, int year) {
        return country == ofCountry && fromYear <= year && year <= toYear;
    }

    /** @param position -1 the low end, 0 the middle, 1 the high end, straight lines between */
    double at(double position) {
        return position < 0 ? mid + position * (mid - low) : mid + position * (high - mid);
    }
}
