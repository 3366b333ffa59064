package org.ortaq.app.promises;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ortaq.commitments.BaseCase;
import org.ortaq.commitments.Track;
import org.ortaq.commitments.progress.Progress;
import org.ortaq.region.promises.Commitment;
import org.ortaq.region.promises.Target;
import org.ortaq.table.Json;

/** A promise as a JSON object. */
final class PromiseJson {

    private PromiseJson() {}

    static Json.Builder of(Commitment promise, Track track) {
        var target = promise.target();
        return Json.object()
                .put("id", promise.id())
                .put("kind", promise.kind())
                .put("date", promise.date().toString())
                .put("forum", promise.forum())
                .put("parties", promise.parties())
                .put("domain", promise.domain())
                .put("text", promise.text())
                .put("metric", target.flatMap(Target::metric))
                .put("area", target.flatMap(Target::area))
                .put("target", target.map(Target::value))
                .put("unit", target.map(Target::unit))
                .put("deadline", promise.deadline().map(Object::toString))
                .put("deadlineAssumed", promise.deadlineAssumed())
                .put("status", promise.status().word())
                .put("statusText", promise.statusText())
                .put("statusDate", promise.statusDate().toString())
                .put("owner", promise.owner())
                .put("repeats", promise.repeats())
                .put("growth", growth(track))
                .put("stable", track.isStable())
                .put("trend", trend(track))
                .put("shortBy", ShortBy.of(track).map(ShortBy::json))
                .put("source", promise.source())
                .put("evidence", promise.evidence().word());
    }

    private static List<Map<String, Object>> growth(Track track) {
        var leading = track.leading().stream();
        var others = track.cases().stream()
                .filter(c -> track.leading().filter(c::equals).isEmpty());
        return Stream.concat(leading, others).map(PromiseJson::of).toList();
    }

    private static Map<String, Object> of(BaseCase base) {
        var seen = base.observed();
        var json = Json.object()
                .put("baseYear", seen.baseYear())
                .put("base", seen.base())
                .put("baseReporter", base.baseReporter())
                .put("year", seen.year())
                .put("value", seen.value())
                .put("reporter", base.latestReporter());
        return switch (base.progress()) {
            case Progress.Ratio r ->
                json.put("ratio", r.ratio())
                        .put("observedGrowth", r.observedGrowth())
                        .put("requiredGrowth", r.requiredGrowth())
                        .put("stillNeeded", r.stillNeeded())
                        .put("projection", r.projection())
                        .put("class", r.progressClass().word())
                        .build();
            case Progress.Untestable u ->
                json.put("untestable", u.reason().words()).build();
        };
    }

    private static Map<String, Object> trend(Track track) {
        return track.anticipated()
                .map(a -> Json.object()
                        .put("projection", a.projection())
                        .put("gap", a.gap())
                        .put("class", a.call().name().toLowerCase(java.util.Locale.ROOT))
                        .build())
                .orElseGet(LinkedHashMap::new);
    }

    /** What the models say, with the package and without it. */
    static Map<String, Object> models(Track with, Track without) {
        return Json.object()
                .put("with", model(with))
                .put("without", model(without))
                .build();
    }

    private static Map<String, Object> model(Track track) {
        return Json.object()
                .put("verdict", track.verdict().word())
                .put("why", track.why())
                .put("low", track.low())
                .put("projected", track.projected())
                .put("high", track.high())
                .put("shortfall", track.shortfall())
                .put(
                        "likelyYear",
                        track.likelyYear().isPresent() ? track.likelyYear().getAsInt() : null)
                .put(
                        "earliestYear",
                        track.earliestYear().isPresent() ? track.earliestYear().getAsInt() : null)
                .put(
                        "latestYear",
                        track.latestYear().isPresent() ? track.latestYear().getAsInt() : null)
                .put("agreed", track.isAgreed())
                .build();
    }
}
