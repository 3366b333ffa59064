package org.ortaq.commitments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.ortaq.region.Corner;
import org.ortaq.region.promises.Commitment;
import org.ortaq.region.promises.PartialDate;
import org.ortaq.region.promises.PromiseStatus;
import org.ortaq.region.promises.Target;

/** Judges one promise: by its status when it is over, by the models when it is still to come. */
final class Tracker {

    private static final String TURNOVER = "trade.turnover-nominal";
    private static final String COUNTED = "trade.turnover-reported";

    private final Projections projections;
    private final BaseCases bases;
    private final LocalDate asOf;
    private final int horizon;

    Tracker(Projections projections, BaseCases bases, LocalDate asOf, int horizon) {
        this.projections = projections;
        this.bases = bases;
        this.asOf = asOf;
        this.horizon = horizon;
    }

    Track track(Commitment commitment) {
        return switch (commitment.status()) {
            case KEPT, HELD, IN_FORCE -> Track.without(commitment, Verdict.MET, commitment.statusText());
            case PROPOSED,
                    ANNOUNCED,
                    ADOPTED,
                    SIGNED,
                    UNDER_WAY,
                    PARTLY,
                    LATE,
                    MISSED,
                    EXPIRED,
                    REPLACED,
                    MOVING_AWAY,
                    UNKNOWN ->
                commitment.target().isPresent()
                        ? withNumber(commitment, commitment.target().get())
                        : withoutNumber(commitment);
        };
    }

    /** Without a number only what was seen can be said. */
    private static Track withoutNumber(Commitment commitment) {
        boolean missed = commitment.status() == PromiseStatus.MISSED || commitment.status() == PromiseStatus.LATE;
        return missed
                ? Track.without(commitment, Verdict.MISSED, commitment.statusText())
                : Track.without(commitment, Verdict.UNTESTABLE, "no number was promised");
    }

    private Track withNumber(Commitment commitment, Target target) {
        if (commitment.deadline().isEmpty()) {
            return Track.without(commitment, Verdict.UNTESTABLE, "no date was named");
        }
        var deadline = commitment.deadline().get();
        return deadline.last().isAfter(asOf)
                ? future(commitment, target, deadline)
                : past(commitment, target, deadline);
    }

    private Track past(Commitment commitment, Target target, PartialDate deadline) {
        return commitment.status() == PromiseStatus.UNKNOWN
                ? recorded(
                        commitment,
                        Verdict.UNTESTABLE,
                        "its day is over, the outcome was not published",
                        target,
                        deadline)
                : recorded(commitment, Verdict.MISSED, commitment.statusText(), target, deadline);
    }

    private Track recorded(Commitment commitment, Verdict verdict, String why, Target target, PartialDate deadline) {
        int year = deadline.year();
        return Track.unprojected(commitment, verdict, why, bases.of(target, year), bases.anticipated(target, year));
    }

    private Track future(Commitment commitment, Target target, PartialDate deadline) {
        var projected = projected(target, deadline.year());
        if (projected.isEmpty()) {
            return recorded(commitment, Verdict.NOT_MODELLED, notModelled(target, deadline), target, deadline);
        }
        var by = projected.get();
        return new Track(
                commitment,
                by.verdict(),
                why(commitment, target, by.central()),
                OptionalDouble.of(by.low()),
                OptionalDouble.of(by.central()),
                OptionalDouble.of(by.high()),
                OptionalDouble.of(Projected.meets(target, by.central()) ? 0 : Math.abs(target.value() - by.central())),
                reached(target, Projected::central),
                reached(target, p -> p.best(target)),
                reached(target, p -> p.worst(target)),
                counted(target, deadline.year()),
                bases.of(target, deadline.year()),
                bases.anticipated(target, deadline.year()));
    }

    private Optional<Projected> projected(Target target, int year) {
        return target.metric().flatMap(m -> projected(m, target.area().orElse(""), target, year));
    }

    private Optional<Projected> projected(String metric, String area, Target target, int year) {
        var central = projections.value(metric, area, year, Corner.CENTRAL);
        var adverse = projections.value(metric, area, year, Corner.ADVERSE);
        var favourable = projections.value(metric, area, year, Corner.FAVOURABLE);
        return central.isPresent() && adverse.isPresent() && favourable.isPresent()
                ? Optional.of(Projected.of(
                        metric, area, target, adverse.getAsDouble(), central.getAsDouble(), favourable.getAsDouble()))
                : Optional.empty();
    }

    /** What the count of either country of a pair says of a trade target, when the models give it. */
    private List<Projected> counted(Target target, int year) {
        var area = target.area().orElse("");
        boolean isTradeOfAPair = target.metric().filter(TURNOVER::equals).isPresent() && area.indexOf('+') == 3;
        if (!isTradeOfAPair) {
            return List.of();
        }
        var first = area.substring(0, 3);
        var second = area.substring(4);
        return Stream.of(first + "-" + second, second + "-" + first)
                .flatMap(way -> projected(COUNTED, way, target, year).stream())
                .toList();
    }

    private static String notModelled(Target target, PartialDate deadline) {
        return target.metric().isEmpty()
                ? "no metric of the models measures it"
                : "no model gives " + target.metric().get() + " of "
                        + target.area().orElse("") + " in " + deadline.year();
    }

    private static String why(Commitment commitment, Target target, double central) {
        var date = commitment.deadlineAssumed()
                ? "assumed year " + commitment.deadline().map(PartialDate::year).orElse(0)
                : "promised year "
                        + commitment.deadline().map(PartialDate::year).orElse(0);
        return Math.round(100 * central / target.value()) + " per cent of the target in the " + date;
    }

    /** First year from the as-of year to the horizon in which the chosen value meets the target. */
    private OptionalInt reached(Target target, ToDoubleFunction<Projected> choice) {
        for (int year = asOf.getYear(); year <= horizon; year++) {
            var projected = projected(target, year);
            if (projected.isPresent() && Projected.meets(target, choice.applyAsDouble(projected.get()))) {
                return OptionalInt.of(year);
            }
        }
        return OptionalInt.empty();
    }
}
