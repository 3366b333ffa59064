package org.ortaq.commitments;

import java.util.List;
import org.ortaq.region.Fact;
import org.ortaq.region.promises.ClaimVerdict;

/**
 * A stated claim held against the facts.
 *
 * @param why the reason of the verdict, in a sentence
 * @param rivals the facts it was held against, best evidence first
 */
public record CheckedClaim(StatedClaim claim, ClaimVerdict verdict, String why, List<Fact> rivals) {

    public CheckedClaim {
        rivals = List.copyOf(rivals);
    }
}
