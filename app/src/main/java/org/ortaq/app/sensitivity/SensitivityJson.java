package org.ortaq.app.sensitivity;

import java.util.Map;
import org.ortaq.assessment.Catalogue;
import org.ortaq.assessment.Sensitivity;
import org.ortaq.assessment.sensitivity.VarianceIndices;
import org.ortaq.table.Json;

/** The object of {@code sensitivity --json}. */
final class SensitivityJson {

    private SensitivityJson() {}

    static Map<String, Object> of(Sensitivity found) {
        return Json.object()
                .put("metric", found.metric())
                .put("area", found.area())
                .put("year", found.year())
                .put("unit", Catalogue.find(found.metric()).unit())
                .put("trajectories", found.trajectories())
                .put("samples", found.samples())
                .put("runs", found.runs())
                .put("mean", found.values().mean())
                .put("p5", found.values().at(0.05))
                .put("p50", found.values().at(0.5))
                .put("p95", found.values().at(0.95))
                .put(
                        "deciding",
                        found.deciding().stream().map(SensitivityJson::of).toList())
                .put(
                        "rest",
                        found.rest().map(rest -> indices(Json.object(), rest).build()))
                .put(
                        "others",
                        found.others().stream().map(o -> screened(o).build()).toList())
                .put("unmoved", found.unmoved())
                .build();
    }

    private static Map<String, Object> of(Sensitivity.Decider decider) {
        return indices(screened(decider.screened()), decider.index()).build();
    }

    private static Json.Builder screened(Sensitivity.Screened screened) {
        return Json.object()
                .put("quantity", screened.quantity())
                .put("effect", screened.effect().mean())
                .put("effectSize", screened.effect().meanSize())
                .put("effectSpread", screened.effect().spread());
    }

    private static Json.Builder indices(Json.Builder json, VarianceIndices.Index index) {
        return json.put("first", share(index.first())).put("total", share(index.total()));
    }

    private static Map<String, Object> share(VarianceIndices.Share share) {
        return Json.object()
                .put("value", share.value())
                .put("low", share.low())
                .put("high", share.high())
                .build();
    }
}
