package org.ortaq.region.initiative;

import org.ortaq.region.Assumption;

/**
 * What one payer spends, spread evenly over the years.
 *
 * @param payer ISO code
 * @param from first year, inclusive
 * @param to last year, inclusive
 * @param low million US dollars in all, low end
 * @param mid central
 * @param high high end
 * @param source id of a source
 */
public record Cost(String payer, int from, int to, double low, double mid, double high, String source) {

    public Cost {
        if (from > to) {
            throw new IllegalArgumentException("cost of " + payer + " runs from " + from + " to " + to);
        }
        if (!(0 <= low && low <= mid && mid <= high)) {
            throw new IllegalArgumentException(
                    "cost of " + payer + " needs 0 <= low <= mid <= high: " + low + ", " + mid + ", " + high);
        }
    }

    /** A part of it, paid so many years later. */
    Cost changed(double part, int later) {
        return new Cost(payer, from + later, to + later, low * part, mid * part, high * part, source);
    }

    /**
     * Million US dollars in one year, 0 outside the years of payment.
     *
     * @param quantity the name under which the cost is drawn
     */
    public double in(int year, Assumption assumption, String quantity) {
        if (year < from || year > to) {
            return 0;
        }
        double total = assumption.between(quantity, high, mid, low);
        return total / (to - from + 1);
    }
}
