package org.ortaq.commitments;

import java.util.List;
import java.util.Locale;

/**
 * Whether the targets of the pairs and the target of the region fit together.
 *
 * @param pairs ids of the latest target of each pair, sorted
 * @param sum what the pairs promise together, in {@code unit}
 * @param dated the part of it that has a stated deadline
 * @param undated ids of those without one
 * @param regional id of the latest target of the region
 * @param regionalTarget its number
 * @param missingPairs pairs of the five without a target
 */
public record AddingUp(
        List<String> pairs,
        double sum,
        double dated,
        List<String> undated,
        String regional,
        double regionalTarget,
        List<String> missingPairs,
        String unit) {

    public AddingUp {
        pairs = List.copyOf(pairs);
        undated = List.copyOf(undated);
        missingPairs = List.copyOf(missingPairs);
    }

    /** What the pairs promise beyond the region; negative when the region promises more. */
    public double excess() {
        return sum - regionalTarget;
    }

    /** What it implies, in one sentence. */
    public String sentence() {
        var direction = excess() > 0 ? "more" : "less";
        return String.format(
                Locale.ROOT,
                "The latest targets of %d pairs add up to %,.0f %s, %,.0f %s than the %,.0f of the regional target;"
                        + " %d of them have no date, and %d pairs have no target.",
                pairs.size(),
                sum,
                unit,
                Math.abs(excess()),
                direction,
                regionalTarget,
                undated.size(),
                missingPairs.size());
    }
}
