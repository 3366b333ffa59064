package org.ortaq.people.visits;

/** Change of consumer surplus between two states of a market. */
public final class RuleOfHalf {

    private RuleOfHalf() {}

    /**
     * Gain when the cost of a trip falls from {@code costBefore} to {@code costAfter}: everybody who went gains all of
     * it, who comes anew half of it.
     *
     * @return in the unit of cost times the unit of trips
     */
    public static double gain(double tripsBefore, double costBefore, double tripsAfter, double costAfter) {
        return (tripsBefore + tripsAfter) / 2 * (costBefore - costAfter);
    }
}
