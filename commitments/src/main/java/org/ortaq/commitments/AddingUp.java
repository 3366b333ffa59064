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

    /** What it implies, in words. */
    public String sentence() {
        return String.format(
                Locale.ROOT,
                "The latest targets of %d pairs add up to %,.0f %s (%,.0f of it with a date of their own), %,.0f %s than the"
                        + " %,.0f of the regional target: %s. Without a date: %s. Without a target: %s.",
                pairs.size(),
                sum,
                unit,
                dated,
                Math.abs(excess()),
                excess() > 0 ? "more" : "less",
                regionalTarget,
                excess() > 0
                        ? "if every pair keeps its word the region passes its own target, if the region only reaches its own"
                                + " some pair does not"
                        : "the pairs alone do not bring the region to its target",
                told(undated),
                told(missingPairs));
    }

    private static String told(List<String> ids) {
        return ids.isEmpty() ? "none" : String.join(", ", ids);
    }
}
