package org.ortaq.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.stream.Stream;
import org.ortaq.region.Evidence;
import org.ortaq.region.Member;
import org.ortaq.region.initiative.DatedLever;
import org.ortaq.region.initiative.Initiative;
import org.ortaq.region.initiative.Membership;
import org.ortaq.region.initiative.Start;
import org.ortaq.region.initiative.Status;
import org.ortaq.region.lever.BorderTime;
import org.ortaq.region.lever.FreightRate;
import org.ortaq.region.lever.Lever;
import org.ortaq.region.lever.NonTariff;
import org.ortaq.region.lever.TourEase;

/**
 * Levers nobody has promised that would close a gap: each is taken further and further, to half of what it changes at most,
 * and the smallest change that closes it is told.
 */
final class MissingLevers {

    /** No lever takes away more than this share of what it changes. */
    static final double MOST = 0.5;

    private static final int HALVINGS = 6;

    private final LocalDate asOf;
    private final DoublePredicate meets;

    MissingLevers(LocalDate asOf, DoublePredicate meets) {
        this.asOf = asOf;
        this.meets = meets;
    }

    /** A kind of lever that may act on a metric; takes the share that is taken away. */
    private record Kind(String name, String area, DoubleFunction<Lever> of) {}

    /** Runs the number with initiatives added. */
    interface Runs {
        double with(List<Initiative> more);
    }

    /** Those that close the gap by the smallest change first, then those that fall short. */
    List<Reached.MissingLever> find(String metric, String area, Runs runs) {
        var found = new ArrayList<Reached.MissingLever>();
        for (var kind : kinds(metric, area)) {
            found.add(smallest(kind, runs));
        }
        found.sort(Comparator.comparing((Reached.MissingLever l) -> !l.closes())
                .thenComparingDouble(Reached.MissingLever::change)
                .thenComparing(Reached.MissingLever::lever));
        return found;
    }

    private static List<Kind> kinds(String metric, String area) {
        var trade = List.of(
                new Kind("non-tariff", area, share -> new NonTariff(area, 1 - share)),
                new Kind("border-time", area, share -> new BorderTime(area, 1 - share)),
                new Kind("freight-rate", "rail", share -> new FreightRate("rail", 1 - share)),
                new Kind("freight-rate", "road", share -> new FreightRate("road", 1 - share)));
        var all = GainEffect.FIVE;
        return switch (metric.substring(0, metric.indexOf('.'))) {
            case "trade" -> trade;
            case "people" -> List.of(new Kind("tour-ease", all, share -> new TourEase(all, 1 - share)));
            case "transport" ->
                Stream.of("rail", "ferry", "sea")
                        .map(scope -> new Kind("freight-rate", scope, share -> new FreightRate(scope, 1 - share)))
                        .toList();
            default -> List.of();
        };
    }

    private Reached.MissingLever smallest(Kind kind, Runs runs) {
        double value = runs.with(List.of(initiative(kind, MOST)));
        if (!meets.test(value)) {
            return new Reached.MissingLever(kind.name(), kind.area(), MOST, value, false);
        }
        double tooLittle = 0;
        double enough = MOST;
        for (int h = 0; h < HALVINGS; h++) {
            double middle = (tooLittle + enough) / 2;
            double there = runs.with(List.of(initiative(kind, middle)));
            if (meets.test(there)) {
                enough = middle;
                value = there;
            } else {
                tooLittle = middle;
            }
        }
        return new Reached.MissingLever(kind.name(), kind.area(), enough, value, true);
    }

    private Initiative initiative(Kind kind, double share) {
        var lever = kind.of().apply(share);
        int start = asOf.getYear() + 1;
        return new Initiative(
                "missing-lever",
                "A lever nobody promised",
                "",
                "",
                List.of(Member.values()),
                List.of(),
                Membership.OPEN,
                Status.IDEA,
                asOf.toString(),
                Optional.empty(),
                new Start(OptionalInt.empty(), start, start, start, ""),
                List.of(),
                List.of(new DatedLever(lever, lever, lever, _ -> lever, Optional.empty())),
                List.of(),
                Optional.empty(),
                List.of(),
                Evidence.ASSUMED);
    }
}
