package org.ortaq.region.economy;

import org.ortaq.region.Reading;

/**
 * The economies as seen from one year.
 *
 * @param year the year looked at
 * @param realGdp GDP by country and year, million constant 2023 US dollars
 * @param nominalGdp GDP by country and year as known at the as-of date, million current US dollars; NaN where unknown
 * @param population million persons by country and year
 * @param deflator current dollars for one dollar of 2023
 */
public record Economy(int year, YearTable realGdp, YearTable nominalGdp, YearTable population, Deflator deflator) {

    /** The year whose dollars are the money of the models. */
    public static final int PRICE_YEAR = 2023;

    /** The last year the outlook reaches. */
    public static final int LAST_YEAR = 2040;

    /** Reads the tables {@code economy-gdp} and {@code economy-outlook}; only what was known at the as-of date. */
    public static Economy read(Reading in) {
        return new EconomyReader(in).read();
    }

    /** The same economies seen from another year; levers stay. */
    public Economy at(int other) {
        if (other < PRICE_YEAR || other > LAST_YEAR) {
            throw new IllegalArgumentException("year must be " + PRICE_YEAR + " to " + LAST_YEAR + ": " + other);
        }
        return new Economy(other, realGdp, nominalGdp, population, deflator);
    }

    /** Real GDP of the year looked at by country index, million dollars of 2023; a fresh array. */
    public double[] gdp() {
        return realGdp.column(year);
    }

    /** Current dollars of the year looked at for one dollar of 2023. */
    public double deflatorOfYear() {
        return deflator.of(year);
    }

    /**
     * GDP in current dollars of any year from the first of the table: known where known, between known years on the
     * geometric line, after the last known year real growth times the deflator.
     */
    public double nominal(int country, int ofYear) {
        return NominalPath.at(this, country, ofYear);
    }

    /**
     * Lever: higher inflation. The deflator grows by so many percentage points more a year from {@code fromYear} on;
     * two such levers add. Real quantities do not move.
     */
    public Economy inflate(double percentagePointsPerYear, int fromYear) {
        return new Economy(year, realGdp, nominalGdp, population, deflator.raised(percentagePointsPerYear, fromYear));
    }
}
