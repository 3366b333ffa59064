package org.ortaq.trade.estimation.likelihood;

/**
 * exp in fixed operations of plain Java: the same bits on every machine, within one unit in the last place of the true
 * value and several times faster than {@link StrictMath#exp}.
 *
 * <p>Reduction to |r| <= ln(2)/2 with ln 2 in two parts (Cody and Waite 1980), Taylor sum to degree 13, scaling by the
 * exponent bits. Arguments are held within -708 and 708.
 */
public final class Exponential {

    private static final double INVERSE_LN2 = 1.4426950408889634;
    private static final double LN2_HIGH = 0x1.62e42fee00000p-1;
    private static final double LN2_LOW = 0x1.a39ef35793c76p-33;
    /** Adding and taking away 1.5 x 2^52 rounds to a whole number. */
    private static final double ROUNDER = 0x1.8p52;

    private Exponential() {}

    /** exp(x). */
    public static double of(double x) {
        double held = Math.min(708, Math.max(-708, x));
        double shifted = held * INVERSE_LN2 + ROUNDER;
        double whole = shifted - ROUNDER;
        double r = (held - whole * LN2_HIGH) - whole * LN2_LOW;
        double r2 = r * r;
        double odd = ((((1.0 / 6227020800.0 * r2 + 1.0 / 39916800.0) * r2 + 1.0 / 362880.0) * r2 + 1.0 / 5040.0) * r2
                                + 1.0 / 120.0)
                        * r2
                + 1.0 / 6.0;
        double even = ((((1.0 / 479001600.0 * r2 + 1.0 / 3628800.0) * r2 + 1.0 / 40320.0) * r2 + 1.0 / 720.0) * r2
                        + 1.0 / 24.0)
                * r2;
        double value = 1 + (r + (r2 * (0.5 + even) + r2 * r * odd));
        return value * Double.longBitsToDouble((Double.doubleToRawLongBits(shifted) + 1023) << 52);
    }
}
