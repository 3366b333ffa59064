package org.ortaq.waterpower.dispatch;

/**
 * The prices of going short and of breaking rules.
 *
 * @param unservedFirst USD per MWh of the first slice of load not served
 * @param unservedRest USD per MWh of the rest
 * @param slice share of the load in the first slice
 * @param firstStep share of a need lost at half the value of water
 * @param secondStep next share, at the value; the rest at twice
 * @param slack USD per 1000 m3 of a release or volume missed
 * @param endCap greatest value of a stored MWh, USD
 */
public record Prices(
        double unservedFirst,
        double unservedRest,
        double slice,
        double firstStep,
        double secondStep,
        double slack,
        double endCap) {

    static final int STEPS = 3;

    /** Only so high that no plan is refused: water that is not there, in USD per 1000 m3. */
    static final double EMERGENCY = 20_000;

    public Prices {
        if (!(unservedFirst > 0 && unservedRest >= unservedFirst)) {
            throw new IllegalArgumentException(
                    "unserved load must cost more beyond the first slice: " + unservedFirst + ", " + unservedRest);
        }
        if (!(firstStep >= 0 && secondStep >= 0 && firstStep + secondStep <= 1)) {
            throw new IllegalArgumentException("steps of deficit must fit in one: " + firstStep + ", " + secondStep);
        }
    }

    double stepWidth(int step) {
        return switch (step) {
            case 0 -> firstStep;
            case 1 -> secondStep;
            default -> 1 - firstStep - secondStep;
        };
    }

    double stepFactor(int step) {
        return switch (step) {
            case 0 -> 0.5;
            case 1 -> 1;
            default -> 2;
        };
    }
}
