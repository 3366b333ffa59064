package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.ortaq.region.Coalition;
import org.ortaq.region.Corner;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.PromisedPackage;
import org.ortaq.region.initiative.Scenario;
import org.ortaq.sharing.SetFunction;

/** What each initiative of the package does to one number: the change from baseline to package, split by the Shapley value. */
public final class AttributionStudy {

    private final DataPackage data;
    private final PromisedPackage promised;
    private final Courses courses;

    /**
     * @param threads how many courses are run at once; changes no result
     * @param monitor hears of progress
     */
    public AttributionStudy(DataPackage data, Scenario scenario, int threads, Monitor monitor) {
        this.data = data;
        this.promised = new PromisedPackage(data.initiatives(), data.shocks(scenario), scenario, data.asOf());
        this.courses = new Courses(data, promised, threads, monitor);
    }

    /**
     * Splits a number of a year.
     *
     * @param orders sampled orders of joining, even, from 8; empty: exact up to 12 initiatives, otherwise 16
     * @throws IllegalArgumentException saying what there is when nobody computes the number
     */
    public Attributed of(String metricId, String area, int year, OptionalInt orders) {
        var metric = Catalogue.find(metricId);
        var effect = effect(metricId, area, year);
        var candidates = Candidates.of(promised, courses.at(Corner.CENTRAL).base(), effect);
        var ids = candidates.may();
        if (ids.size() > SetFunction.MOST) {
            throw new IllegalArgumentException(
                    ids.size() + " initiatives may touch it, " + SetFunction.MOST + " at most can be told apart");
        }
        var packages = new PartialPackages(courses, effect, set -> without(ids, set));
        var ends = Ends.run(packages, ids.size());
        checkKnown(packages.of(ends.all()), packages.of(0), metricId, area);
        int[] players = ends.players();
        var split = Split.of(packages, effect.cells().size(), players, orders);
        var attribution = split.byCell().getFirst();
        var nulls = new ArrayList<>(candidates.nulls());
        IntStream.range(0, ids.size())
                .filter(i -> IntStream.of(players).noneMatch(p -> p == i))
                .forEach(i -> nulls.add(new Attributed.Null(ids.get(i), Attributed.Why.MEASURED)));
        return new Attributed(
                metric,
                area,
                year,
                packages.of(0)[0],
                packages.of(ends.all())[0],
                players.length,
                attribution.isExact(),
                attribution.orders(),
                packages.runs(),
                shares(split, ids, ends),
                pairs(split, ids),
                nulls,
                falls(split, effect, packages, ids, ends),
                packages.converged());
    }

    private Effect effect(String metric, String area, int year) {
        if (GainEffect.isGain(metric)) {
            if (GainEffect.isPresentValue(metric) && year != data.baseYear()) {
                throw new IllegalArgumentException(
                        "present values stand at " + data.baseYear() + ", the first year of the scenario");
            }
            var account = new Account(data.countries(), data.parameters().at(Corner.CENTRAL));
            return GainEffect.of(account, baseline(), metric, area, year);
        }
        if (metric.startsWith("assessment.")) {
            throw new IllegalArgumentException("a number of the game of the five is no outcome of one course;"
                    + " attribute assessment.present-value or assessment.gain");
        }
        return OutcomeEffect.of(course(metric, area, year), metric, area, year);
    }

    /** A course that tells in which areas there is such a number: a short one where it will do. */
    private Course course(String metric, String area, int year) {
        var first = toYear(data.baseYear());
        return year == data.baseYear()
                        || first.value(metric, area, data.baseYear()).isEmpty()
                ? toYear(year)
                : first;
    }

    private Course toYear(int year) {
        return courses.read(List.of(promised), year, course -> course).getFirst();
    }

    private Course baseline() {
        var key = new CourseKey(Corner.CENTRAL, Coalition.NOBODY);
        return Objects.requireNonNull(courses.run(List.of(key)).get(key));
    }

    private PromisedPackage without(List<String> ids, long set) {
        var out = IntStream.range(0, ids.size())
                .filter(i -> (set >> i & 1) == 0)
                .mapToObj(ids::get)
                .toList();
        return new PromisedPackage(
                promised.initiatives(), promised.shocks(), promised.scenario().without(out), promised.asOf());
    }

    private static void checkKnown(double[] all, double[] none, String metric, String area) {
        if (Double.isNaN(all[0]) || Double.isNaN(none[0])) {
            throw new IllegalArgumentException(metric + " of " + area + " is unknown "
                    + (Double.isNaN(none[0]) ? "without" : "with") + " the package, so there is no change to split");
        }
    }

    private static List<Attributed.Share> shares(Split split, List<String> ids, Ends ends) {
        var of = split.byCell().getFirst();
        var shares = new ArrayList<Attributed.Share>();
        for (int i = 0; i < split.players().length; i++) {
            int player = split.players()[i];
            shares.add(new Attributed.Share(
                    ids.get(player), of.shares()[i], of.low()[i], of.high()[i], ends.alone(player), ends.last(player)));
        }
        shares.sort(Comparator.comparingDouble((Attributed.Share s) -> -Math.abs(s.value()))
                .thenComparing(Attributed.Share::initiative));
        return shares;
    }

    private static List<Attributed.Pair> pairs(Split split, List<String> ids) {
        return split.synergies().stream()
                .filter(s -> s.value() != 0)
                .map(s -> new Attributed.Pair(
                        ids.get(split.players()[s.i()]), ids.get(split.players()[s.j()]), s.value()))
                .sorted(Comparator.comparingDouble((Attributed.Pair p) -> -Math.abs(p.value()))
                        .thenComparing(Attributed.Pair::first)
                        .thenComparing(Attributed.Pair::second))
                .toList();
    }

    private static List<Attributed.Fall> falls(
            Split split, Effect effect, PartialPackages packages, List<String> ids, Ends ends) {
        var falls = new ArrayList<Attributed.Fall>();
        for (int c = 0; c < effect.cells().size(); c++) {
            double before = packages.of(0)[c];
            double after = packages.of(ends.all())[c];
            if (Double.isNaN(before) || Double.isNaN(after)) {
                continue;
            }
            var steps = new ArrayList<Attributed.Step>();
            for (int i = 0; i < split.players().length; i++) {
                double value = split.byCell().get(c).shares()[i];
                if (value != 0) {
                    steps.add(new Attributed.Step(ids.get(split.players()[i]), value));
                }
            }
            steps.sort(Comparator.comparingDouble((Attributed.Step s) -> -Math.abs(s.value()))
                    .thenComparing(Attributed.Step::initiative));
            falls.add(new Attributed.Fall(effect.cells().get(c), before, after, steps));
        }
        return falls;
    }
}
