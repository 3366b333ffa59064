package org.ortaq.commitments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ortaq.region.Member;
import org.ortaq.region.promises.Commitment;
import org.ortaq.region.promises.Target;

/** Finds the latest target of every pair and of the region, and adds them up. */
final class PairTargets {

    private final Register register;
    private final String pairMetric;
    private final String regionalMetric;

    PairTargets(Register register, String pairMetric, String regionalMetric) {
        this.register = register;
        this.pairMetric = pairMetric;
        this.regionalMetric = regionalMetric;
    }

    Optional<AddingUp> addUp() {
        var latest = latest(pairMetric);
        var regional = Optional.ofNullable(latest(regionalMetric).get("CA5"));
        var pairs = allPairs().stream().filter(latest::containsKey).toList();
        return regional.filter(r -> !pairs.isEmpty())
                .map(r -> result(r, pairs.stream().map(p -> find(latest, p)).toList(), missing(pairs)));
    }

    /** The latest target of each area. */
    private Map<String, Commitment> latest(String metric) {
        var latest = new TreeMap<String, Commitment>();
        for (var commitment : targets(metric)) {
            latest.merge(area(commitment), commitment, PairTargets::later);
        }
        return latest;
    }

    private AddingUp result(Commitment regional, List<Commitment> pairs, List<String> missing) {
        var undated = pairs.stream().filter(c -> c.statedDeadline().isEmpty()).toList();
        return new AddingUp(
                ids(pairs),
                sum(pairs),
                sum(pairs) - sum(undated),
                ids(undated),
                regional.id(),
                value(regional),
                missing,
                regional.target().map(Target::unit).orElse(""));
    }

    private static Commitment find(Map<String, Commitment> latest, String pair) {
        return Optional.ofNullable(latest.get(pair)).orElseThrow();
    }

    /** Targets only: a hope, a proposal or a target replaced by none of the parties is not one. */
    private List<Commitment> targets(String metric) {
        return register.all().stream()
                .filter(c -> c.kind().equals("target"))
                .filter(c -> c.target()
                        .flatMap(Target::metric)
                        .filter(metric::equals)
                        .isPresent())
                .toList();
    }

    private static Commitment later(Commitment a, Commitment b) {
        return Comparator.comparing(Commitment::date)
                                .thenComparing(Commitment::id)
                                .compare(a, b)
                        > 0
                ? a
                : b;
    }

    private static String area(Commitment commitment) {
        return commitment.target().flatMap(Target::area).orElse("");
    }

    private static List<String> ids(List<Commitment> commitments) {
        return commitments.stream().map(Commitment::id).sorted().toList();
    }

    private static double sum(List<Commitment> commitments) {
        double sum = 0;
        for (var commitment : commitments) {
            sum += value(commitment);
        }
        return sum;
    }

    private static double value(Commitment commitment) {
        return commitment.target().map(Target::value).orElse(0.0);
    }

    private static List<String> missing(List<String> pairs) {
        return allPairs().stream().filter(p -> !pairs.contains(p)).toList();
    }

    private static List<String> allPairs() {
        var pairs = new ArrayList<String>();
        for (var a : Member.values()) {
            for (var b : Member.values()) {
                if (a.compareTo(b) < 0) {
                    pairs.add(a.name() + "+" + b.name());
                }
            }
        }
        return pairs;
    }
}
