package org.ortaq.people.recognition;

import java.util.List;
import java.util.Optional;

/**
 * What happens to a degree and why.
 *
 * @param basis id of the rule it rests on; empty = no rule helps, the general procedure applies
 * @param missing what, if proved, would give a better result
 */
public record Decision(Verdict verdict, Optional<String> basis, List<String> missing) {

    public Decision {
        missing = List.copyOf(missing);
    }
}
