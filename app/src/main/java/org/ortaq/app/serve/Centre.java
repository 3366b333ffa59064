package org.ortaq.app.serve;

import java.util.List;
import org.ortaq.assessment.Refined;
import org.ortaq.commitments.Track;

/** A scenario at the centre of the ranges, which is there long before the ranges and the groups are. */
record Centre(Refined refined, List<Track> promises) {

    Centre {
        promises = List.copyOf(promises);
    }
}
