package org.ortaq.people.visits;

/** The wait at which as many people come as make each other wait that long. */
public final class WaitEquilibrium {

    private static final int HALVINGS = 60;

    private WaitEquilibrium() {}

    /**
     * Hours of wait at the fixed point of demand and waiting.
     *
     * @param baseTrips trips of the base, in the unit of {@code demand}, positive
     * @param basePersons persons a day at the border in the base, both directions
     */
    public static double solve(BorderPoints points, TripDemand demand, double baseTrips, double basePersons) {
        if (excess(points, demand, baseTrips, basePersons, demand.baseWait()) == 0) {
            return demand.baseWait();
        }
        double low = 0;
        double high = 1;
        while (excess(points, demand, baseTrips, basePersons, high) > 0) {
            low = high;
            high *= 2;
        }
        for (int k = 0; k < HALVINGS; k++) {
            double middle = (low + high) / 2;
            if (excess(points, demand, baseTrips, basePersons, middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** How much longer people would wait than those who came expected; falls with the wait expected. */
    private static double excess(
            BorderPoints points, TripDemand demand, double baseTrips, double basePersons, double wait) {
        return points.meanWait(demand.total(wait) / baseTrips * basePersons) - wait;
    }
}
