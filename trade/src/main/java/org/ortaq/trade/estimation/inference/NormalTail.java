package org.ortaq.trade.estimation.inference;

/** Tail of the standard normal distribution. */
public final class NormalTail {

    /** The 97.5 % point, for intervals of 95 %. */
    public static final double POINT_975 = 1.959963984540054;

    private NormalTail() {}

    /** The probability beyond |z| on both sides: a series near 0, a continued fraction (Lentz 1976) further out. */
    public static double twoSided(double z) {
        double x = Math.abs(z);
        if (Double.isNaN(x)) return Double.NaN;
        if (x > 38) return 0;
        double density = StrictMath.exp(-x * x / 2) / StrictMath.sqrt(2 * StrictMath.PI);
        return x < 2.5 ? 1 - 2 * density * series(x) : 2 * density * fraction(x);
    }

    private static double series(double x) {
        double term = x;
        double sum = x;
        for (int k = 3; term > 1e-18 * sum; k += 2) {
            term *= x * x / k;
            sum += term;
        }
        return sum;
    }

    /** Mills' ratio 1/(x + 1/(x + 2/(x + 3/...))). */
    private static double fraction(double x) {
        double tail = x;
        for (int k = 200; k > 0; k--) tail = x + k / tail;
        return 1 / tail;
    }
}
