package org.ortaq.assessment;

import java.util.List;
import java.util.Optional;
import org.ortaq.commitments.Track;
import org.ortaq.region.initiative.Scenario;

/**
 * Two scenarios side by side.
 *
 * @param first the one compared with
 * @param year the year of the outcomes
 * @param presentValue whether gains are present values of all years, and not those of the year
 * @param causes what differs between the two
 * @param exact whether the split among causes counts all orders
 * @param gains what the second gives over the first, by member and part of the account and in total
 * @param changes outcomes that differ, what matters most first
 * @param turned promises judged otherwise in the second, at the centre of the ranges and as far as both were run
 * @param equal how many outcomes are the same
 * @param onlyFirst outcomes only the first has
 * @param onlySecond outcomes only the second has
 */
public record Compared(
        Scenario first,
        Scenario second,
        int year,
        boolean presentValue,
        List<Cause> causes,
        boolean exact,
        int runs,
        List<Change> gains,
        List<Change> changes,
        List<Turned> turned,
        int equal,
        List<Cell> onlyFirst,
        List<Cell> onlySecond,
        boolean converged) {

    /** What a difference between scenarios is about. */
    public enum Kind {
        INITIATIVE,
        SHOCK,
        DATES
    }

    /**
     * One difference between the scenarios.
     *
     * @param inSecond whether the second has it; otherwise the first does
     * @param from first year it acts in; of dates the first year of all
     */
    public record Cause(Kind kind, String id, boolean inSecond, int from) {}

    /**
     * A number that differs.
     *
     * @param weight size of the change over the largest value of the metric anywhere
     * @param steps the change split among the causes, in their order
     * @param through the input of its metric that moved most, in the nearest area
     */
    public record Change(
            Cell cell, double first, double second, double weight, List<Double> steps, Optional<Through> through) {

        public Change {
            steps = List.copyOf(steps);
        }

        public double difference() {
            return second - first;
        }
    }

    /** What a number is computed from and by how much it moved, relative to the first scenario. */
    public record Through(Cell cell, double relative) {}

    /** A promise as each scenario has it. */
    public record Turned(Track first, Track second) {}

    public Compared {
        turned = List.copyOf(turned);
        causes = List.copyOf(causes);
        gains = List.copyOf(gains);
        changes = List.copyOf(changes);
        onlyFirst = List.copyOf(onlyFirst);
        onlySecond = List.copyOf(onlySecond);
    }
}
