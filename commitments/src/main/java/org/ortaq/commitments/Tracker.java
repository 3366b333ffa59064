package org.ortaq.commitments;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import org.ortaq.region.Corner;
import org.ortaq.region.promises.Commitment;
import org.ortaq.region.promises.PartialDate;
import org.ortaq.region.promises.PromiseStatus;
import org.ortaq.region.promises.Target;

/** Judges one promise: by its status when it is over, by the models when it is still to come. */
final class Tracker {

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
        var central = value(target, deadline.year(), Corner.CENTRAL);
        var adverse = value(target, deadline.year(), Corner.ADVERSE);
        var favourable = value(target, deadline.year(), Corner.FAVOURABLE);
        if (central.isEmpty() || adverse.isEmpty() || favourable.isEmpty()) {
            return recorded(commitment, Verdict.NOT_MODELLED, notModelled(target, deadline), target, deadline);
        }
        double low = Math.min(central.getAsDouble(), Math.min(adverse.getAsDouble(), favourable.getAsDouble()));
        double high = Math.max(central.getAsDouble(), Math.max(adverse.getAsDouble(), favourable.getAsDouble()));
        return new Track(
                commitment,
                verdict(target, low, high),
                why(commitment, target, central.getAsDouble()),
                OptionalDouble.of(low),
                central,
                OptionalDouble.of(high),
                OptionalDouble.of(shortfall(target, central.getAsDouble())),
                reached(target, corners -> corners[1]),
                reached(target, corners -> best(target, corners)),
                reached(target, corners -> worst(target, corners)),
                bases.of(target, deadline.year()),
                bases.anticipated(target, deadline.year()));
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

    private OptionalDouble value(Target target, int year, Corner corner) {
        return target.metric().isEmpty()
                ? OptionalDouble.empty()
                : projections.value(target.metric().get(), target.area().orElse(""), year, corner);
    }

    private static Verdict verdict(Target target, double low, double high) {
        boolean worst = meets(target, isDecline(target) ? high : low);
        boolean best = meets(target, isDecline(target) ? low : high);
        if (worst) {
            return Verdict.ON_TRACK;
        }
        return best ? Verdict.AT_RISK : Verdict.OFF_TRACK;
    }

    /** A target below its base asks for less, not more. */
    private static boolean isDecline(Target target) {
        return target.base().isPresent() && target.value() < target.base().getAsDouble();
    }

    private static boolean meets(Target target, double value) {
        return isDecline(target) ? value <= target.value() : value >= target.value();
    }

    private static double shortfall(Target target, double value) {
        return meets(target, value) ? 0 : Math.abs(target.value() - value);
    }

    private static double best(Target target, double[] corners) {
        double low = Math.min(corners[0], Math.min(corners[1], corners[2]));
        double high = Math.max(corners[0], Math.max(corners[1], corners[2]));
        return isDecline(target) ? low : high;
    }

    private static double worst(Target target, double[] corners) {
        double low = Math.min(corners[0], Math.min(corners[1], corners[2]));
        double high = Math.max(corners[0], Math.max(corners[1], corners[2]));
        return isDecline(target) ? high : low;
    }

    /** First year from the as-of year to the horizon in which the chosen corner meets the target. */
    private OptionalInt reached(Target target, ToDoubleFunction<double[]> choice) {
        for (int year = asOf.getYear(); year <= horizon; year++) {
            var adverse = value(target, year, Corner.ADVERSE);
            var central = value(target, year, Corner.CENTRAL);
            var favourable = value(target, year, Corner.FAVOURABLE);
            if (adverse.isPresent() && central.isPresent() && favourable.isPresent()) {
                double[] corners = {adverse.getAsDouble(), central.getAsDouble(), favourable.getAsDouble()};
                if (meets(target, choice.applyAsDouble(corners))) {
                    return OptionalInt.of(year);
                }
            }
        }
        return OptionalInt.empty();
    }
}
