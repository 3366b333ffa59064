package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.ortaq.region.Coalition;
import org.ortaq.region.Corner;
import org.ortaq.region.Fact;
import org.ortaq.region.Metric;
import org.ortaq.region.Source;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.PromisedPackage;

/**
 * Walks from an outcome back to equations, parameters, tables, levers and facts with their sources. What is walked is what
 * the metrics declare as their inputs; a test holds that every declared input exists.
 */
public final class Explainer {

    private static final int DEEPEST = 3;

    private final DataPackage data;
    private final PromisedPackage promised;
    private final Course baseline;
    private final TreeMap<Corner, Course> courses;

    Explainer(DataPackage data, PromisedPackage promised, Course baseline, TreeMap<Corner, Course> courses) {
        this.data = data;
        this.promised = promised;
        this.baseline = baseline;
        this.courses = courses;
    }

    /**
     * Explains one outcome of the package.
     *
     * @throws IllegalArgumentException naming the nearest metric, or the areas and years there are, when there is none
     */
    public Explanation explain(String metricId, String area, int year) {
        var metric = Catalogue.find(metricId);
        var value = central().value(metricId, area, year);
        if (value.isEmpty()) {
            throw new IllegalArgumentException(NoSuchOutcome.message(central(), metricId, area, year));
        }
        return explain(metric, area, year, value.getAsDouble(), 0);
    }

    private Course central() {
        return Objects.requireNonNull(courses.get(Corner.CENTRAL));
    }

    private Explanation explain(Metric metric, String area, int year, double value, int depth) {
        var facts = facts(metric, area, year);
        return new Explanation(
                metric,
                area,
                year,
                value,
                baseline.value(metric.id(), area, year),
                extreme(metric, area, year, values -> values.min().orElse(Double.NaN)),
                extreme(metric, area, year, values -> values.max().orElse(Double.NaN)),
                inputs(metric, area, year, depth),
                named(metric, "parameter:").stream()
                        .map(id -> data.parameters().find(id))
                        .toList(),
                facts,
                facts.stream()
                        .flatMap(cited -> data.facts().rivals(cited.fact()).stream())
                        .toList(),
                named(metric, "table:").stream()
                        .map(name -> Explanation.TableUse.of(data, name))
                        .toList(),
                depth == 0 ? levers(metric, yearOfInputs(metric, year)) : List.of());
    }

    /** An end of the range over the corners; empty when the number is known at the centre only. */
    private OptionalDouble extreme(Metric metric, String area, int year, ToDoubleFunction<DoubleStream> of) {
        var values = courses.values().stream()
                .map(course -> course.value(metric.id(), area, year))
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
        return values.length < courses.size()
                ? OptionalDouble.empty()
                : OptionalDouble.of(of.applyAsDouble(DoubleStream.of(values)));
    }

    private static List<String> named(Metric metric, String kind) {
        return metric.inputs().stream()
                .filter(input -> input.startsWith(kind))
                .map(input -> input.substring(kind.length()))
                .toList();
    }

    /** For each input metric, its outcome in the nearest area that has one. */
    private List<Explanation> inputs(Metric metric, String area, int year, int depth) {
        var inputs = new ArrayList<Explanation>();
        if (depth == DEEPEST) {
            return inputs;
        }
        int when = yearOfInputs(metric, year);
        for (var id : named(metric, "metric:")) {
            for (var near : AreaWords.related(area)) {
                var value = central().value(id, near, when);
                if (value.isPresent() && !(id.equals(metric.id()) && near.equals(area))) {
                    inputs.add(explain(Catalogue.find(id), near, when, value.getAsDouble(), depth + 1));
                    if (depth > 0) {
                        break;
                    }
                }
            }
        }
        return inputs;
    }

    /** A present value stands at the first year and is made of the gains of all; the last, which goes on, is shown. */
    private int yearOfInputs(Metric metric, int year) {
        return metric.id().startsWith(AssessmentMetrics.PRESENT_VALUE.id())
                        && metric.inputs().stream().anyMatch(i -> i.startsWith("metric:assessment.gain"))
                ? central().years().getLast().year()
                : year;
    }

    /** The latest known fact of each concept the metric rests on, in the areas that bear on it. */
    private List<Explanation.Cited> facts(Metric metric, String area, int year) {
        var known = data.facts().asOf(data.asOf());
        var cited = new ArrayList<Explanation.Cited>();
        for (var concept : named(metric, "fact:")) {
            for (var near : AreaWords.related(area)) {
                known.latest(concept, near, year).ifPresent(fact -> cited.add(cite(fact)));
            }
        }
        return cited;
    }

    private Explanation.Cited cite(Fact fact) {
        return new Explanation.Cited(fact, source(fact.source()));
    }

    private Source source(String id) {
        return Objects.requireNonNull(data.sources().get(id), () -> "no source " + id);
    }

    /** Levers in force whose declared effect is this metric or one it is computed from. */
    private List<Explanation.LeverUse> levers(Metric metric, int year) {
        var upstream = new TreeSet<String>();
        collect(metric, upstream);
        var uses = new ArrayList<Explanation.LeverUse>();
        for (var initiative : promised.planned(Coalition.ALL)) {
            var sources = initiative.sources().stream().map(this::source).toList();
            for (var active :
                    initiative.active(year, Coalition.ALL, promised.scenario().dates(), Corner.CENTRAL)) {
                if (upstream.contains(active.lever().effect().metric())) {
                    uses.add(new Explanation.LeverUse(
                            initiative.id(), active.lever().toString(), active.since(), sources));
                }
            }
        }
        return uses;
    }

    private static void collect(Metric metric, TreeSet<String> upstream) {
        if (upstream.add(metric.id())) {
            named(metric, "metric:").forEach(id -> collect(Catalogue.find(id), upstream));
        }
    }
}
