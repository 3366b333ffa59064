package org.ortaq.commitments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ortaq.commitments.progress.Aim;
import org.ortaq.commitments.progress.AnticipatedProgress;
import org.ortaq.commitments.progress.Observed;
import org.ortaq.commitments.progress.OnTrackRatio;
import org.ortaq.region.Fact;
import org.ortaq.region.Facts;
import org.ortaq.region.promises.Target;

/** The growth ratio under every base year and reporter of the record. */
final class BaseCases {

    /** Which recorded concepts a tracked metric is measured by. */
    private static final Map<String, List<String>> CONCEPTS = Map.of(
            "trade.turnover-nominal", List.of("trade.turnover"),
            "trade.regional-nominal", List.of("trade.regional-nominal"),
            "people.visits-total", List.of("people.visits-total"));

    private static final Comparator<Fact> BEST = Fact.CHOICE;
    private static final Comparator<Fact> LATEST =
            Comparator.comparingInt(Fact::year).reversed().thenComparing(BEST);

    private final Facts facts;

    BaseCases(Facts facts) {
        this.facts = facts;
    }

    /**
     * The latest whole year of each reporter against each of its earlier ones; where another reporter has a later year,
     * that one too, marked as mixed. Latest year first, unmixed before mixed, best evidence first, latest base first.
     */
    List<BaseCase> of(Target target, int deadline) {
        var aim = new Aim(target.value(), deadline);
        return cases(target).sorted(ORDER).map(c -> c.of(aim)).toList();
    }

    private static final Comparator<Case> ORDER = Comparator.comparingInt(
                    (Case c) -> -c.latest().year())
            .thenComparing(Case::isMixed)
            .thenComparing(Case::latest, BEST)
            .thenComparingInt(c -> -c.base().year())
            .thenComparing(c -> c.base().id());

    private Stream<Case> cases(Target target) {
        var series = byReporter(target);
        var newest = series.values().stream().flatMap(List::stream).min(LATEST);
        return series.values().stream()
                .flatMap(own -> Stream.concat(pairs(own, own.stream().min(LATEST)), mixed(own, newest)));
    }

    private static Stream<Case> mixed(List<Fact> own, Optional<Fact> newest) {
        var last = own.stream().mapToInt(Fact::year).max().orElse(Integer.MAX_VALUE);
        return pairs(own, newest.filter(n -> n.year() > last));
    }

    private static Stream<Case> pairs(List<Fact> bases, Optional<Fact> latest) {
        return latest.stream()
                .flatMap(l -> bases.stream().filter(b -> b.year() < l.year()).map(b -> new Case(l, b)));
    }

    /** The trend of the reporter with the latest year, on one value a year; empty with fewer than two years. */
    Optional<AnticipatedProgress> anticipated(Target target, int deadline) {
        var series = byReporter(target).values().stream()
                .filter(s -> s.stream().mapToInt(Fact::year).distinct().count() > 1)
                .min(Comparator.comparing(s -> s.stream().min(LATEST).orElseThrow(), LATEST));
        return series.flatMap(s -> trend(s, new Aim(target.value(), deadline)));
    }

    private static Optional<AnticipatedProgress> trend(List<Fact> facts, Aim aim) {
        var byYear = new TreeMap<Integer, Fact>();
        facts.forEach(f -> byYear.merge(f.year(), f, (a, b) -> BEST.compare(a, b) <= 0 ? a : b));
        var years = byYear.keySet().stream().mapToInt(Integer::intValue).toArray();
        var values = byYear.values().stream().mapToDouble(Fact::value).toArray();
        return values[0] == aim.target() ? Optional.empty() : Optional.of(AnticipatedProgress.of(years, values, aim));
    }

    private SortedMap<String, List<Fact>> byReporter(Target target) {
        var series = new TreeMap<String, List<Fact>>();
        var concepts =
                target.metric().map(m -> CONCEPTS.getOrDefault(m, List.of())).orElse(List.of());
        for (var concept : concepts) {
            for (var fact : facts.of(concept, target.area().orElse(""))) {
                if (fact.isWholeYear() && fact.unit().equals(target.unit())) {
                    series.computeIfAbsent(fact.reporter(), r -> new ArrayList<>())
                            .add(fact);
                }
            }
        }
        return series;
    }

    private record Case(Fact latest, Fact base) {

        boolean isMixed() {
            return !latest.reporter().equals(base.reporter());
        }

        BaseCase of(Aim aim) {
            var observed = new Observed(base.year(), base.value(), latest.year(), latest.value());
            return new BaseCase(
                    base.reporter(),
                    latest.reporter(),
                    base.id(),
                    latest.id(),
                    observed,
                    OnTrackRatio.of(observed, aim));
        }
    }
}
