package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.ortaq.region.Coalition;
import org.ortaq.region.Member;
import org.ortaq.region.Outcome;

/** The gains and the game as outcomes, so that they can be explained like any other number. */
final class GainOutcomes {

    private GainOutcomes() {}

    /** Gains and game at the centre of the ranges; {@code first} is the year present values stand at. */
    static List<Outcome> of(int first, List<Gain> gains, Division division) {
        var outcomes = new ArrayList<>(of(first, gains, Gain::value));
        for (var coalition : Coalition.nonEmpty()) {
            outcomes.add(new Outcome(
                    AssessmentMetrics.WORTH.id(), coalition.name(), first, division.worth()[coalition.mask()]));
            outcomes.add(
                    new Outcome(AssessmentMetrics.EXCESS.id(), coalition.name(), first, excess(coalition, division)));
        }
        for (var member : Member.values()) {
            int m = member.ordinal();
            outcomes.add(new Outcome(AssessmentMetrics.SHAPLEY.id(), member.name(), first, division.shapley()[m]));
            outcomes.add(new Outcome(AssessmentMetrics.NUCLEOLUS.id(), member.name(), first, division.nucleolus()[m]));
        }
        for (var payment : division.transfers()) {
            outcomes.add(new Outcome(
                    AssessmentMetrics.TRANSFER.id(),
                    payment.from().name() + "-" + payment.to().name(),
                    first,
                    payment.value()));
        }
        return outcomes;
    }

    /** The gains, read at the centre or at an end of their ranges. */
    static List<Outcome> of(int first, List<Gain> gains, ToDoubleFunction<Gain> end) {
        return gains.stream()
                .map(gain -> outcome(first, gain, end.applyAsDouble(gain)))
                .toList();
    }

    private static Outcome outcome(int first, Gain gain, double value) {
        boolean present = gain.year() == Gain.ALL_YEARS;
        var kind = present ? AssessmentMetrics.PRESENT_VALUE.id() : AssessmentMetrics.GAIN.id();
        var metric = gain.part().equals("total") ? kind : kind + "-" + gain.part();
        return new Outcome(metric, gain.area(), present ? first : gain.year(), value);
    }

    private static double excess(Coalition coalition, Division division) {
        double falls = 0;
        for (Member member : coalition.members()) {
            falls += division.asItFalls()[member.ordinal()];
        }
        return division.worth()[coalition.mask()] - falls;
    }
}
