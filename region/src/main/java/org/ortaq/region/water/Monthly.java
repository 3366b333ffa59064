package org.ortaq.region.water;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;

/** Twelve numbers, January to December, that never change. */
public final class Monthly {

    private static final double[] DAYS = {31, 28.25, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private final double[] values;

    private Monthly(double[] values) {
        this.values = values;
    }

    /** @throws IllegalArgumentException unless there are twelve finite values */
    public static Monthly of(double... values) {
        if (values.length != 12) {
            throw new IllegalArgumentException("months: found " + values.length + ", expected 12");
        }
        for (int month = 1; month <= 12; month++) {
            if (!Double.isFinite(values[month - 1])) {
                throw new IllegalArgumentException("month " + month + " must be a number: " + values[month - 1]);
            }
        }
        return new Monthly(values.clone());
    }

    /** @param value of the month 1 to 12 */
    public static Monthly by(IntToDoubleFunction value) {
        var values = new double[12];
        for (int month = 1; month <= 12; month++) {
            values[month - 1] = value.applyAsDouble(month);
        }
        return of(values);
    }

    public static Monthly flat(double value) {
        return by(month -> value);
    }

    /** Mean length of a month in days; February has 28.25. */
    public static double days(int month) {
        return DAYS[month - 1];
    }

    /** Million cubic metres in a month of one m3/s. */
    public static double hm3PerFlow(int month) {
        return 0.0864 * DAYS[month - 1];
    }

    /** Whether a month lies in a window that may run over the end of the year. */
    public static boolean within(int month, int from, int to) {
        return from <= to ? from <= month && month <= to : month >= from || month <= to;
    }

    public double get(int month) {
        return values[month - 1];
    }

    public double sum() {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public Monthly map(DoubleUnaryOperator change) {
        return by(month -> change.applyAsDouble(get(month)));
    }

    public Monthly times(double factor) {
        return map(value -> value * factor);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Monthly monthly && Arrays.equals(values, monthly.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
