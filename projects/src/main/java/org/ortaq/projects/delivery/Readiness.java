package org.ortaq.projects.delivery;

/** The chance that something is ready by the end of a year. */
public final class Readiness {

    private Readiness() {}

    /**
     * Chance of being ready when the slip is uniform on [0, 2 x mean] years after the end of the printed year.
     *
     * @param year calendar year at whose end one looks
     * @param printed year in which completion is printed
     * @param meanSlip mean slip in years, at least 0
     * @return in [0, 1], not falling with the year, not rising with the slip
     */
    public static double byEndOf(int year, double printed, double meanSlip) {
        if (!(meanSlip >= 0)) {
            throw new IllegalArgumentException("mean slip must not be negative: " + meanSlip);
        }
        double late = year - printed;
        if (late < 0) {
            return 0;
        }
        return meanSlip == 0 ? 1 : Math.min(1, (late + 1) / (2 * meanSlip + 1));
    }

    /**
     * Chance of completion when capital costs more or less than today: {@code chance x cost^-elasticity}, at most 1.
     *
     * @param chance in [0, 1] at today's cost
     * @param cost cost of capital as a multiple of today's
     * @param elasticity positive
     */
    public static double atCapitalCost(double chance, double cost, double elasticity) {
        return Math.min(1, chance * StrictMath.exp(-elasticity * StrictMath.log(cost)));
    }
}
