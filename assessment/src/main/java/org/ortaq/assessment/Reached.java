package org.ortaq.assessment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ortaq.region.promises.Commitment;

/**
 * The cheapest set of initiatives that reaches a promise in time, or the best that can be had.
 *
 * @param reached whether the set reaches it with the probability asked for
 * @param asked the probability asked for
 * @param probability share of draws in which the set reaches it
 * @param without the number without any of them, everything at its middle, in the unit of the target
 * @param value the same with the set
 * @param median of the draws with the set
 * @param set what is carried out
 * @param knownCost of the set, million US dollars, as far as published
 * @param unknownCosts how many of the set have no published cost
 * @param shortfall what the median lacks; zero when it is reached
 * @param levers beyond the initiatives that would close the gap at the middle, the smallest change first; empty when reached
 * @param search what was looked at
 */
public record Reached(
        Commitment promise,
        boolean reached,
        double asked,
        double probability,
        double without,
        double value,
        double median,
        List<Chosen> set,
        double knownCost,
        int unknownCosts,
        double shortfall,
        List<MissingLever> levers,
        Search search) {

    public Reached {
        set = List.copyOf(set);
        levers = List.copyOf(levers);
    }

    /** How large within the stated range. */
    public enum Size {
        /** Middle size, likely start. */
        MID,
        /** Largest stated size, earliest stated start, highest stated cost. */
        HIGH;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * @param part of its levers and costs that is enough; 1 is all of it
     * @param start first year of effect
     * @param cost of that part, of all payers, million US dollars; empty when nobody published it
     */
    public record Chosen(String initiative, String title, Size size, double part, int start, OptionalDouble cost) {}

    /**
     * A lever nobody has promised.
     *
     * @param change how much, as a share: 0.2 is a fifth less
     * @param value the number with it; below the target when even the largest change falls short
     */
    public record MissingLever(String lever, String area, double change, double value, boolean closes) {}

    /**
     * @param initiatives how many may touch the number in time
     * @param things of which so many were searched in all combinations
     * @param sets how many combinations
     * @param runs true runs of the models, draws included
     * @param verified sets that were truly run in the last round
     * @param error largest error of the surrogate over true runs, in the unit of the target
     * @param proven whether every cheaper set was truly run and fell short
     * @param draws behind the probability
     * @param unconverged runs that did not converge
     */
    public record Search(
            int initiatives,
            int things,
            long sets,
            int runs,
            int verified,
            double error,
            boolean proven,
            int draws,
            int unconverged) {}

    public Optional<MissingLever> cheapestMissing() {
        return levers.stream().filter(MissingLever::closes).findFirst();
    }
}
