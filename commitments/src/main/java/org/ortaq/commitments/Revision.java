package org.ortaq.commitments;

import java.util.Optional;
import java.util.OptionalDouble;
import org.ortaq.region.promises.Commitment;
import org.ortaq.region.promises.PartialDate;
import org.ortaq.region.promises.Target;

/**
 * A later promise that took up an earlier one: what was moved.
 *
 * @param earlier id of the promise that was repeated
 * @param later id of the one that repeats it
 * @param targetBefore number first promised, in {@code unit}
 * @param targetAfter number promised later
 * @param deadlineBefore date the parties had named, if any
 * @param deadlineAfter date they named later, if any
 */
public record Revision(
        String earlier,
        String later,
        OptionalDouble targetBefore,
        OptionalDouble targetAfter,
        Optional<String> unit,
        Optional<PartialDate> deadlineBefore,
        Optional<PartialDate> deadlineAfter) {

    static Revision of(Commitment earlier, Commitment later) {
        return new Revision(
                earlier.id(),
                later.id(),
                number(earlier),
                number(later),
                later.target().map(Target::unit),
                earlier.statedDeadline(),
                later.statedDeadline());
    }

    private static OptionalDouble number(Commitment commitment) {
        return commitment.target().isPresent()
                ? OptionalDouble.of(commitment.target().get().value())
                : OptionalDouble.empty();
    }

    /** Whether the same number was promised again for a later day. */
    public boolean movesTheDeadline() {
        return deadlineBefore.isPresent()
                && deadlineAfter.isPresent()
                && deadlineAfter.get().last().isAfter(deadlineBefore.get().last());
    }
}
