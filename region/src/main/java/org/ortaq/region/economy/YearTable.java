package org.ortaq.region.economy;

import java.util.Arrays;

/** Values by country and year, immutable; what is missing is NaN. */
public final class YearTable {

    private final int firstYear;
    private final double[][] values;

    /**
     * @param firstYear year of the first column
     * @param values one row for each country, one column for each year; copied
     */
    public YearTable(int firstYear, double[][] values) {
        this.firstYear = firstYear;
        this.values = Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
    }

    public int firstYear() {
        return firstYear;
    }

    public int lastYear() {
        return firstYear + (values.length == 0 ? 0 : values[0].length) - 1;
    }

    public int countries() {
        return values.length;
    }

    /** @throws IllegalArgumentException when the year is outside the table */
    public double get(int country, int year) {
        if (year < firstYear || year > lastYear()) {
            throw new IllegalArgumentException("year must be " + firstYear + " to " + lastYear() + ": " + year);
        }
        return values[country][year - firstYear];
    }

    /** The values of one year, by country index; a fresh array. */
    public double[] column(int year) {
        double[] column = new double[values.length];
        for (int i = 0; i < column.length; i++) {
            column[i] = get(i, year);
        }
        return column;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof YearTable that && firstYear == that.firstYear && Arrays.deepEquals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * firstYear + Arrays.deepHashCode(values);
    }

    @Override
    public String toString() {
        return "YearTable[" + countries() + " countries, " + firstYear + "-" + lastYear() + "]";
    }
}
