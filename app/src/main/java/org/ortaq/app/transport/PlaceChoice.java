package org.ortaq.app.transport;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.region.network.Network;
import org.ortaq.region.network.Place;
import org.ortaq.table.Nearest;
import org.ortaq.table.Problem;
import org.ortaq.table.Problems;

/** Finds the places a user named, in any spelling, and tells the nearest where there is none. */
record PlaceChoice(Network network) {

    /** Indices of the places. */
    int[] find(List<String> names) {
        var problems = new Problems();
        int[] found = new int[names.size()];
        for (int k = 0; k < found.length; k++) {
            var name = names.get(k);
            found[k] = network.placeExactly(name).map(network.places()::indexOf).orElse(-1);
            if (found[k] < 0) {
                problems.add(new Problem(
                        "command line",
                        0,
                        k == 0 ? "FROM" : "TO",
                        name,
                        "a place of the network, in Latin or Russian letters",
                        Nearest.to(name, spellings()).map(this::nameOf)));
            }
        }
        problems.throwIfAny();
        return found;
    }

    private List<String> spellings() {
        var all = new ArrayList<String>();
        for (Place place : network.places()) {
            all.add(place.id());
            all.add(place.name());
            all.addAll(place.aliases());
        }
        return all;
    }

    private String nameOf(String spelling) {
        return network.placeExactly(spelling).map(Place::name).orElse(spelling);
    }
}
