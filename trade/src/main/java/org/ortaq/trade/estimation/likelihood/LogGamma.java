package org.ortaq.trade.estimation.likelihood;

/** ln Gamma(x) for x >= 1: Stirling's series from 12 on, the recurrence below (Abramowitz and Stegun 6.1.41). */
public final class LogGamma {

    private static final double HALF_LN_2PI = 0.9189385332046728;

    private LogGamma() {}

    public static double of(double x) {
        double product = 1;
        double z = x;
        while (z < 12) product *= z++;
        double r = 1 / (z * z);
        double series = ((((-691.0 / 360360 * r + 1.0 / 1188) * r - 1.0 / 1680) * r + 1.0 / 1260) * r - 1.0 / 360) * r
                + 1.0 / 12;
        double value = (z - 0.5) * StrictMath.log(z) - z + HALF_LN_2PI + series / z;
        return product == 1 ? value : value - StrictMath.log(product);
    }
}
