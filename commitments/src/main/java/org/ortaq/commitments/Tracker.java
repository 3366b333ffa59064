package org.ortaq.commitments;

import java.time.LocalDate;
import java.util.List;
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
        if (commitment.target().isEmpty()) {
            return withoutNumber(commitment);
        }
        var target = commitment.target().get();
        if (commitment.status() == PromiseStatus.KEPT) {
            return Track.without(commitment, Verdict.MET, commitment.statusText(), List.of());
        }
        if (commitment.deadline().isEmpty()) {
            return Track.without(commitment, Verdict.UNTESTABLE, "no date was named", List.of());
        }
        var deadline = commitment.deadline().get();
        var cases = bases.of(target, deadline.year());
        if (!deadline.last().isAfter(asOf)) {
            return past(commitment, cases);
        }
        return future(commitment, target, deadline, cases);
    }

    /** Without a number only what was seen can be said. */
    private static Track withoutNumber(Commitment commitment) {
        return switch (commitment.status()) {
            case KEPT, HELD, IN_FORCE -> Track.without(commitment, Verdict.MET, commitment.statusText(), List.of());
            case MISSED -> Track.without(commitment, Verdict.MISSED, commitment.statusText(), List.of());
            case PROPOSED,
                    ANNOUNCED,
                    ADOPTED,
                    SIGNED,
                    UNDER_WAY,
                    PARTLY,
                    LATE,
                    EXPIRED,
                    REPLACED,
                    MOVING_AWAY,
                    UNKNOWN -> Track.without(commitment, Verdict.UNTESTABLE, "no number was promised", List.of());
        };
    }

    private static Track past(Commitment commitment, List<BaseCase> cases) {
        return commitment.status() == PromiseStatus.UNKNOWN
                ? Track.without(commitment, Verdict.UNTESTABLE, "its day is over, the outcome was not published", cases)
                : Track.without(commitment, Verdict.MISSED, commitment.statusText(), cases);
    }

    private Track future(Commitment commitment, Target target, PartialDate deadline, List<BaseCase> cases) {
        var central = value(target, deadline.year(), Corner.CENTRAL);
        var adverse = value(target, deadline.year(), Corner.ADVERSE);
        var favourable = value(target, deadline.year(), Corner.FAVOURABLE);
        if (central.isEmpty() || adverse.isEmpty() || favourable.isEmpty()) {
            return Track.without(commitment, Verdict.NOT_MODELLED, notModelled(target, deadline), cases);
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
                cases);
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
