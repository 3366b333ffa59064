package org.ortaq.trade.estimation;

import org.ortaq.trade.estimation.inference.NormalTail;

/**
 * A coefficient of an equation. What is not known is NaN: everything of a collinear one.
 *
 * @param name as in the formula
 * @param collinear whether effects and earlier regressors explain this one, so that it has no estimate
 * @param se standard error
 * @param z estimate over standard error
 * @param p two-sided probability under the normal distribution
 * @param low lower end of the 95 % interval
 * @param high its upper end
 * @param uncorrected estimate before the bias correction; the estimate itself when there is none
 * @param uncorrectedSe standard error before the correction
 */
public record Coefficient(
        String name,
        boolean collinear,
        double estimate,
        double se,
        double z,
        double p,
        double low,
        double high,
        double uncorrected,
        double uncorrectedSe) {

    /** An estimate, with what the normal distribution says of it. */
    public static Coefficient of(String name, double estimate, double se) {
        return corrected(name, estimate, se, estimate, se);
    }

    static Coefficient corrected(String name, double estimate, double se, double uncorrected, double uncorrectedSe) {
        double z = estimate / se;
        double reach = NormalTail.POINT_975 * se;
        return new Coefficient(
                name,
                false,
                estimate,
                se,
                z,
                NormalTail.twoSided(z),
                estimate - reach,
                estimate + reach,
                uncorrected,
                uncorrectedSe);
    }

    /** A collinear one. */
    public static Coefficient without(String name) {
        double no = Double.NaN;
        return new Coefficient(name, true, no, no, no, no, no, no, no, no);
    }
}
