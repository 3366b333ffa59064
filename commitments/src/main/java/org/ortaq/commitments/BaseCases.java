package org.ortaq.commitments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ortaq.commitments.progress.Aim;
import org.ortaq.commitments.progress.Observed;
import org.ortaq.commitments.progress.OnTrackRatio;
import org.ortaq.region.Fact;
import org.ortaq.region.Facts;
import org.ortaq.region.promises.Target;

/** The growth ratio under every base year and reporter of the record. */
final class BaseCases {

    /** Which recorded concept a tracked metric is measured by. */
    private static final Map<String, List<String>> CONCEPTS = Map.of(
            "trade.turnover-nominal", List.of("trade.turnover", "trade.regional-nominal"),
            "people.visits-total", List.of("people.visits-total"));

    private final Facts facts;

    BaseCases(Facts facts) {
        this.facts = facts;
    }

    /** For each reporter the latest whole year against each earlier one; official reporters first, latest base first. */
    List<BaseCase> of(Target target, int deadline) {
        var cases = new ArrayList<Case>();
        for (var series : byReporter(target).values()) {
            var latest = series.stream().max(Comparator.comparingInt(Fact::year).thenComparing(Fact.CHOICE.reversed()));
            latest.ifPresent(l -> series.stream()
                    .filter(base -> base.year() < l.year())
                    .forEach(base -> cases.add(new Case(l, base))));
        }
        return cases.stream()
                .sorted(Comparator.comparing((Case c) -> c.latest().evidence())
                        .thenComparing(c -> -c.latest().year())
                        .thenComparing(c -> c.latest().reporter())
                        .thenComparing(c -> -c.base().year())
                        .thenComparing(c -> c.base().id()))
                .map(c -> c.of(new Aim(target.value(), deadline)))
                .toList();
    }

    private TreeMap<String, List<Fact>> byReporter(Target target) {
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
        BaseCase of(Aim aim) {
            var observed = new Observed(base.year(), base.value(), latest.year(), latest.value());
            return new BaseCase(latest.reporter(), base.id(), latest.id(), observed, OnTrackRatio.of(observed, aim));
        }
    }
}
