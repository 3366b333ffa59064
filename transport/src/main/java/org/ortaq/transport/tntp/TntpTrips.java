package org.ortaq.transport.tntp;

import java.util.OptionalDouble;
import org.ortaq.numerics.Sums;
import org.ortaq.transport.assignment.deterministic.Trips;

/**
 * A trip table as read.
 *
 * @param trips nodes from 0
 * @param line of the file each pair stands on; owned, not changed
 * @param stated total flow the file states
 */
public record TntpTrips(Trips trips, int[] line, OptionalDouble stated) {

    /** All demand, journeys within zones included. */
    public double total() {
        return Sums.of(trips.amount());
    }

    /** Demand of a zone with itself, which the assignment leaves out. */
    public double withinZones() {
        double sum = 0;
        for (int k = 0; k < trips.count(); k++) {
            sum += trips.origin()[k] == trips.destination()[k] ? trips.amount()[k] : 0;
        }
        return sum;
    }
}
