package org.ortaq.app.assess;

import java.util.Map;
import org.ortaq.assessment.DrawnAnswer;
import org.ortaq.assessment.DrawnCoalition;
import org.ortaq.assessment.DrawnGain;
import org.ortaq.assessment.DrawnPromise;
import org.ortaq.assessment.draws.Ensemble;
import org.ortaq.numerics.Quantiles;
import org.ortaq.table.Json;

/** The object {@code draws} of assess, and that of merge. */
public final class DrawsJson {

    private DrawsJson() {}

    public static Map<String, Object> of(Ensemble ensemble, DrawnAnswer answer) {
        var plan = ensemble.plan();
        return Json.object()
                .put("run", ensemble.origin().run())
                .put("scenario", ensemble.origin().scenario())
                .put("draws", plan.draws())
                .put("sampling", plan.sampling().word())
                .put("seed", plan.seed())
                .put("unconverged", ensemble.unconverged())
                .put(
                        "promises",
                        answer.promises().stream().map(DrawsJson::promise).toList())
                .put("gains", answer.gains().stream().map(DrawsJson::gain).toList())
                .put(
                        "coalitions",
                        plan.coalitions()
                                ? answer.coalitions().stream()
                                        .map(DrawsJson::coalition)
                                        .toList()
                                : null)
                .build();
    }

    static Map<String, Object> promise(DrawnPromise promise) {
        var commitment = promise.track().commitment();
        var json = Json.object()
                .put("id", promise.track().id())
                .put("target", commitment.target().map(t -> t.value()))
                .put("unit", commitment.target().map(t -> t.unit()))
                .put("deadline", commitment.deadline().map(Object::toString))
                .build();
        json.putAll(shares(promise));
        return json;
    }

    /** What the draws say of one promise. */
    public static Map<String, Object> shares(DrawnPromise promise) {
        return Json.object()
                .put("onTrack", promise.onTrack())
                .put("onTrackWithout", promise.onTrackWithout())
                .put("with", quantiles(promise.with()))
                .put("without", quantiles(promise.without()))
                .build();
    }

    private static Map<String, Object> gain(DrawnGain gain) {
        return Json.object()
                .put("area", gain.area())
                .put("part", gain.part())
                .put("unit", "musd2023")
                .put("losing", gain.losing())
                .put("value", quantiles(gain.value()))
                .build();
    }

    private static Map<String, Object> coalition(DrawnCoalition coalition) {
        return Json.object()
                .put("coalition", coalition.coalition().name())
                .put("leaving", coalition.leaving())
                .put("worth", quantiles(coalition.worth()))
                .put("excess", quantiles(coalition.excess()))
                .build();
    }

    /** Quantiles of some values. */
    public static Map<String, Object> quantiles(Quantiles values) {
        return Json.object()
                .put("draws", values.count())
                .put("mean", values.mean())
                .put("p5", values.at(0.05))
                .put("p25", values.at(0.25))
                .put("p50", values.at(0.5))
                .put("p75", values.at(0.75))
                .put("p95", values.at(0.95))
                .build();
    }
}
