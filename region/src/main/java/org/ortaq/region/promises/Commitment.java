package org.ortaq.region.promises;

import java.util.List;
import java.util.Optional;
import org.ortaq.region.Evidence;

/**
 * A promise, meeting, document or target, with the promise it repeats.
 *
 * @param id code of the register and a slug
 * @param date when it was made
 * @param forum where
 * @param parties ISO codes, sorted
 * @param text what was promised, in our words
 * @param kind meeting, treaty, target, proposal ...
 * @param target its measurable part, if it has one
 * @param deadline the promised day, or one we assumed
 * @param deadlineAssumed whether the deadline is ours
 * @param status how it stood at {@code statusDate}
 * @param repeats ids of earlier promises it repeats or carries on
 * @param owner who is to do it, where that is known
 */
public record Commitment(
        String id,
        PartialDate date,
        String forum,
        List<String> parties,
        String domain,
        String text,
        String kind,
        Optional<Target> target,
        Optional<PartialDate> deadline,
        boolean deadlineAssumed,
        PromiseStatus status,
        String statusText,
        PartialDate statusDate,
        List<String> repeats,
        Optional<String> owner,
        String source,
        Evidence evidence,
        Optional<String> note) {

    public Commitment {
        parties = List.copyOf(parties);
        repeats = List.copyOf(repeats);
        if (parties.isEmpty()) {
            throw new IllegalArgumentException("parties of " + id + " must name at least one country");
        }
        if (deadlineAssumed && deadline.isEmpty()) {
            throw new IllegalArgumentException("deadline of " + id + " is said to be assumed and is missing");
        }
        if (repeats.contains(id)) {
            throw new IllegalArgumentException("repeats of " + id + " must name an earlier promise, not itself");
        }
    }

    /** The day the parties named themselves; empty when there is none or it is our assumption. */
    public Optional<PartialDate> statedDeadline() {
        return deadlineAssumed ? Optional.empty() : deadline;
    }

    /** The same promise with another status, as it was known earlier. */
    Commitment withStatus(PromiseStatus other, String otherText, PartialDate otherDate) {
        return new Commitment(
                id,
                date,
                forum,
                parties,
                domain,
                text,
                kind,
                target,
                deadline,
                deadlineAssumed,
                other,
                otherText,
                otherDate,
                repeats,
                owner,
                source,
                evidence,
                note);
    }
}
