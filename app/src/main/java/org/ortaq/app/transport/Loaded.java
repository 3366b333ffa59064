package org.ortaq.app.transport;

import java.util.List;
import org.ortaq.transport.assignment.deterministic.Roads;
import org.ortaq.transport.assignment.deterministic.UserClass;
import org.ortaq.transport.tntp.TntpNetwork;
import org.ortaq.transport.tntp.TntpTrips;

/**
 * The input of an assignment.
 *
 * @param tripFiles names of the trip files, by class
 * @param trips by class
 */
record Loaded(
        TntpNetwork network, Roads roads, List<String> tripFiles, List<TntpTrips> trips, List<UserClass> classes) {

    double demand() {
        return trips.stream().mapToDouble(TntpTrips::total).sum();
    }

    double withinZones() {
        return trips.stream().mapToDouble(TntpTrips::withinZones).sum();
    }
}
