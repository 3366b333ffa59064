package org.ortaq.transport.assignment.deterministic;

/**
 * Demand between nodes; the arrays are owned by the record and never changed. Pairs of one node with itself are left out by the
 * assignment.
 *
 * @param origin node of departure by pair
 * @param destination node of arrival by pair
 * @param amount flow by pair, not negative
 */
public record Trips(int[] origin, int[] destination, double[] amount) {

    public Trips {
        if (origin.length != destination.length || origin.length != amount.length) {
            throw new IllegalArgumentException("trips: found " + origin.length + " origins, " + destination.length
                    + " destinations, " + amount.length + " amounts");
        }
        for (double one : amount) {
            if (!(one >= 0) || Double.isInfinite(one)) {
                throw new IllegalArgumentException("amount: found " + one + ", expected 0 or more");
            }
        }
    }

    public int count() {
        return amount.length;
    }

    /** True when a pair makes a journey through the network. */
    public boolean travels(int pair) {
        return amount[pair] > 0 && origin[pair] != destination[pair];
    }
}
