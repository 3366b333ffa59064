package org.ortaq.commitments;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.ortaq.region.promises.Commitment;

/**
 * Whether one promise is on track, by the models and by the record.
 *
 * @param verdict by the models, or why there is none
 * @param why the reason of the verdict in words
 * @param low the lowest value of the three corners in the year of the deadline, in the unit of the target
 * @param projected the central value
 * @param high the highest value
 * @param shortfall what the central value lacks, zero when it is reached; empty when nothing is projected
 * @param likelyYear first year, up to the horizon, in which the central value reaches the target
 * @param earliestYear the same at the best corner
 * @param latestYear the same at the worst corner
 * @param cases the growth ratio on every base year and reporter of the record
 */
public record Track(
        Commitment commitment,
        Verdict verdict,
        String why,
        OptionalDouble low,
        OptionalDouble projected,
        OptionalDouble high,
        OptionalDouble shortfall,
        OptionalInt likelyYear,
        OptionalInt earliestYear,
        OptionalInt latestYear,
        List<BaseCase> cases) {

    public Track {
        cases = List.copyOf(cases);
    }

    public String id() {
        return commitment.id();
    }

    /** Whether the class of the growth ratio is the same whatever base year and reporter one takes. */
    public boolean isStable() {
        return cases.stream()
                        .flatMap(c -> c.progressClass().stream())
                        .distinct()
                        .count()
                <= 1;
    }

    /** The case the ratio is usually printed for: latest base year of the best evidence, empty without a record. */
    public Optional<BaseCase> leading() {
        return cases.stream().findFirst();
    }

    static Track without(Commitment commitment, Verdict verdict, String why, List<BaseCase> cases) {
        var none = OptionalDouble.empty();
        var never = OptionalInt.empty();
        return new Track(commitment, verdict, why, none, none, none, none, never, never, never, cases);
    }
}
