package org.ortaq.commitments;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.ortaq.commitments.progress.AnticipatedProgress;
import org.ortaq.commitments.progress.Progress;
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
 * @param counted the same by the count of either country of a pair; a verdict that differs is one that flips
 * @param cases the growth ratio on every base year and reporter of the record
 * @param anticipated the trend of the record carried to the deadline, after ESCAP; empty with fewer than two years
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
        List<Projected> counted,
        List<BaseCase> cases,
        Optional<AnticipatedProgress> anticipated) {

    public Track {
        counted = List.copyOf(counted);
        cases = List.copyOf(cases);
    }

    public String id() {
        return commitment.id();
    }

    /** Whether the verdict of the models is the same whichever country counts. */
    public boolean isAgreed() {
        return counted.stream().allMatch(c -> c.verdict() == verdict);
    }

    /** Whether the class of the growth ratio is the same whatever base year and reporter one takes. */
    public boolean isStable() {
        return cases.stream()
                        .flatMap(c -> c.progressClass().stream())
                        .distinct()
                        .count()
                <= 1;
    }

    /** The case of the base the promise itself names, otherwise of the latest year and base with the best evidence. */
    public Optional<BaseCase> leading() {
        return cases.stream()
                .filter(this::isOfItsOwnBase)
                .findFirst()
                .or(() -> cases.stream().findFirst());
    }

    private boolean isOfItsOwnBase(BaseCase base) {
        var target = commitment.target();
        return target.isPresent()
                && target.get().baseYear().orElse(0) == base.observed().baseYear()
                && target.get().base().orElse(Double.NaN) == base.observed().base();
    }

    /** What the leading case lacks at the deadline at the pace seen, zero when it gets there; empty without a ratio. */
    public OptionalDouble shortAtThisPace() {
        var target = commitment.target();
        var projection = leading().flatMap(c -> switch (c.progress()) {
            case Progress.Ratio ratio -> Optional.of(ratio.projection());
            case Progress.Untestable untestable -> Optional.<Double>empty();
        });
        return target.isPresent() && projection.isPresent()
                ? OptionalDouble.of(Math.max(0, target.get().value() - projection.get()))
                : OptionalDouble.empty();
    }

    /** A track no model speaks of. */
    static Track without(Commitment commitment, Verdict verdict, String why) {
        return unprojected(commitment, verdict, why, List.of(), Optional.empty());
    }

    static Track unprojected(
            Commitment commitment,
            Verdict verdict,
            String why,
            List<BaseCase> cases,
            Optional<AnticipatedProgress> anticipated) {
        var none = OptionalDouble.empty();
        var never = OptionalInt.empty();
        return new Track(
                commitment, verdict, why, none, none, none, none, never, never, never, List.of(), cases, anticipated);
    }
}
