package org.ortaq.region.promises;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A promised date and what became of it.
 *
 * @param commitment id of the promise, if it stands in the register
 * @param project id of the joint project, if it is one
 * @param promised the first date given
 * @param latest the day it happened, or the latest date named for it
 * @param outcome kept, late (happened after its day) or open (not seen done)
 */
public record Slip(
        String id,
        String text,
        Optional<String> commitment,
        Optional<String> project,
        Optional<PartialDate> promised,
        Optional<PartialDate> latest,
        Outcome outcome,
        String source) {

    /** What became of a promised date. */
    public enum Outcome {
        KEPT,
        LATE,
        OPEN
    }

    /** Delay in years: zero when kept, empty when no later date is known. */
    public OptionalDouble years() {
        if (outcome == Outcome.KEPT) {
            return OptionalDouble.of(0);
        }
        if (promised.isEmpty() || latest.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Math.max(0, promised.get().yearsTo(latest.get())));
    }
}
