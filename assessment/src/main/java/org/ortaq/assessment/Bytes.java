package org.ortaq.assessment;

import java.util.List;
import org.ortaq.region.Outcome;

/** About how much memory results hold. */
final class Bytes {

    /** A record of two references and two numbers, and an area that is often a text of its own. */
    private static final long OUTCOME = 96;

    private Bytes() {}

    static long of(List<Outcome> outcomes) {
        return OUTCOME * outcomes.size();
    }
}
