package org.ortaq.assessment;

import java.util.List;
import java.util.OptionalDouble;
import org.ortaq.region.Metric;

/**
 * A change split among the initiatives that brought it about.
 *
 * @param metric what changed
 * @param baseline without the package; a gain is none
 * @param withPackage with the package
 * @param initiatives that may touch it, each a player of the split
 * @param exact whether all orders of joining were counted
 * @param orders sampled orders, 0 when exact
 * @param runs courses of the models asked for
 * @param shares largest first, adding up to the change
 * @param synergies of pairs, largest first
 * @param nulls initiatives that change nothing of it
 * @param falls the split of the number and of those beside it, from the same courses
 * @param converged whether trade and transport agreed in every year of every course
 */
public record Attributed(
        Metric metric,
        String area,
        int year,
        double baseline,
        double withPackage,
        int initiatives,
        boolean exact,
        int orders,
        int runs,
        List<Share> shares,
        List<Pair> synergies,
        List<Null> nulls,
        List<Fall> falls,
        boolean converged) {

    /**
     * What one initiative brings.
     *
     * @param value the Shapley value
     * @param low lower end of the interval of sampling, 95 percent; the value itself when exact
     * @param high upper end
     * @param alone what it brings with no other
     * @param last what goes when it alone is left out of the package
     */
    public record Share(String initiative, double value, double low, double high, double alone, double last) {}

    /** What two bring beyond what each brings without the other. */
    public record Pair(String first, String second, double value) {}

    /** Why an initiative has no share. */
    public enum Why {
        MOVES_NOTHING("with no number to move"),
        LATER("beginning later"),
        ELSEWHERE("acting on nothing this is computed from"),
        MEASURED("seen to move nothing, neither alone nor as the last");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** Known from dates and from what is read, without a run. */
        public boolean isProven() {
            return this != MEASURED;
        }
    }

    /** An initiative without a share. */
    public record Null(String initiative, Why why) {}

    /** One number from the baseline to the package. */
    public record Fall(Cell cell, double baseline, double withPackage, List<Step> steps) {
        public Fall {
            steps = List.copyOf(steps);
        }
    }

    /** One step of a fall. */
    public record Step(String initiative, double value) {}

    public Attributed {
        shares = List.copyOf(shares);
        synergies = List.copyOf(synergies);
        nulls = List.copyOf(nulls);
        falls = List.copyOf(falls);
    }

    public double total() {
        return withPackage - baseline;
    }

    /** A part of the whole change; empty when there is none. */
    public OptionalDouble part(double value) {
        return total() == 0 ? OptionalDouble.empty() : OptionalDouble.of(value / total());
    }
}
