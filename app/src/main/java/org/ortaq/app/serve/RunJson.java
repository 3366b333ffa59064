package org.ortaq.app.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.ortaq.app.assess.AssessJson;
import org.ortaq.app.assess.DrawsJson;
import org.ortaq.assessment.Assessed;
import org.ortaq.assessment.Catalogue;
import org.ortaq.assessment.Course;
import org.ortaq.assessment.Division;
import org.ortaq.assessment.draws.Ensemble;
import org.ortaq.assessment.draws.Series;
import org.ortaq.commitments.Track;
import org.ortaq.region.Coalition;
import org.ortaq.region.Corner;
import org.ortaq.region.Member;
import org.ortaq.region.Outcome;
import org.ortaq.table.Json;

/** What a finished run says, cut to what a screen asks for. */
final class RunJson {

    private RunJson() {}

    /** Promises, gains, who would leave, ways to share. */
    static Map<String, Object> summary(Assessed assessed) {
        var json = AssessJson.of(assessed, "");
        json.remove("files");
        json.put(
                "promises",
                assessed.promises().stream()
                        .map(t -> promise(assessed.baseline(), t))
                        .toList());
        json.put(
                "years",
                List.of(
                        assessed.promised().scenario().from(),
                        assessed.promised().scenario().to()));
        json.put("shares", shares(assessed));
        json.put("coreEmpty", assessed.division().coreEmpty());
        json.put("worth", worth(assessed));
        return json;
    }

    static Map<String, Object> promise(Course baseline, Track track) {
        return Json.object()
                .put("id", track.id())
                .put("target", track.commitment().target().map(t -> t.value()))
                .put("unit", track.commitment().target().map(t -> t.unit()))
                .put("projected", track.projected())
                .put("low", track.low())
                .put("high", track.high())
                .put("without", without(baseline, track))
                .put("shortfall", track.shortfall())
                .put(
                        "likelyYear",
                        track.likelyYear().isPresent() ? track.likelyYear().getAsInt() : null)
                .put("verdict", track.verdict().word())
                .put("why", track.why())
                .put("agreed", track.isAgreed())
                .build();
    }

    private static OptionalDouble without(Course baseline, Track track) {
        var target = track.commitment().target();
        var deadline = track.commitment().deadline();
        if (target.isEmpty() || deadline.isEmpty()) {
            return OptionalDouble.empty();
        }
        var metric = target.get().metric();
        var area = target.get().area();
        return metric.isEmpty() || area.isEmpty()
                ? OptionalDouble.empty()
                : baseline.value(metric.get(), area.get(), deadline.get().year());
    }

    /** As it falls, then every rule that needs no order of the five; for each who would leave and what keeps them. */
    private static List<Map<String, Object>> shares(Assessed assessed) {
        var division = assessed.division();
        var rules = new ArrayList<Map<String, Object>>();
        rules.add(rule("as-it-falls", division.asItFalls(), division.leavers(), division.transfers()));
        division.byRule()
                .forEach((rule, split) -> rules.add(rule(
                        rule.name().toLowerCase(Locale.ROOT), split.shares(), split.leavers(), split.transfers())));
        return rules;
    }

    private static Map<String, Object> rule(
            String rule, double[] values, List<Division.Leaver> leavers, List<Division.Payment> transfers) {
        var json = Json.object().put("rule", rule);
        for (var member : Member.values()) {
            json.put(member.name(), values[member.ordinal()]);
        }
        return json.put("leavers", leavers.stream().map(RunJson::leaver).toList())
                .put("transfers", transfers.stream().map(RunJson::payment).toList())
                .build();
    }

    private static Map<String, Object> leaver(Division.Leaver leaver) {
        return Json.object()
                .put("coalition", leaver.coalition().name())
                .put("excess", leaver.excess())
                .build();
    }

    private static Map<String, Object> payment(Division.Payment payment) {
        return Json.object()
                .put("from", payment.from().name())
                .put("to", payment.to().name())
                .put("value", payment.value())
                .build();
    }

    private static List<Map<String, Object>> worth(Assessed assessed) {
        return Coalition.nonEmpty().stream()
                .map(c -> Json.object()
                        .put("coalition", c.name())
                        .put("value", assessed.division().worth()[c.mask()])
                        .build())
                .toList();
    }

    /**
     * One metric of one area over the years.
     *
     * @param ensemble draws of the run, which keep some years only
     */
    static Map<String, Object> series(Assessed assessed, String metric, String area, Optional<Ensemble> ensemble) {
        var unit = Catalogue.find(metric);
        var years = assessed.course().years().stream()
                .map(y -> Json.object()
                        .put("year", y.year())
                        .put("baseline", assessed.baseline().value(metric, area, y.year()))
                        .put("package", assessed.course().value(metric, area, y.year()))
                        .put("low", extreme(assessed, metric, area, y.year(), true))
                        .put("high", extreme(assessed, metric, area, y.year(), false))
                        .put("draws", quantiles(ensemble, metric, area, y.year()))
                        .build())
                .toList();
        return Json.object()
                .put("metric", metric)
                .put("title", unit.title())
                .put("area", area)
                .put("unit", unit.unit())
                .put("years", years)
                .build();
    }

    private static Optional<Map<String, Object>> quantiles(
            Optional<Ensemble> ensemble, String metric, String area, int year) {
        return ensemble.flatMap(e -> e.quantiles(new Series(Series.Course.PACKAGE, metric, area, year)))
                .map(DrawsJson::quantiles);
    }

    private static OptionalDouble extreme(Assessed assessed, String metric, String area, int year, boolean lowest) {
        var values = Stream.of(Corner.values())
                .map(corner -> assessed.course(corner).value(metric, area, year))
                .flatMapToDouble(OptionalDouble::stream);
        return lowest ? values.min() : values.max();
    }

    /** All areas of the metrics that begin with a word, in one year. */
    static Map<String, Object> outcomes(Assessed assessed, String metrics, int year) {
        return Json.object()
                .put("year", year)
                .put(
                        "outcomes",
                        assessed.course().outcomes().stream()
                                .filter(o -> o.year() == year && o.metric().startsWith(metrics))
                                .map(o -> outcome(o, assessed.baseline()))
                                .toList())
                .build();
    }

    private static Map<String, Object> outcome(Outcome outcome, Course baseline) {
        return Json.object()
                .put("metric", outcome.metric())
                .put("area", outcome.area())
                .put("value", outcome.value())
                .put("baseline", baseline.value(outcome.metric(), outcome.area(), outcome.year()))
                .build();
    }
}
