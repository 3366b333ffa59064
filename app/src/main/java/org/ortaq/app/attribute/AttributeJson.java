package org.ortaq.app.attribute;

import java.util.List;
import java.util.Map;
import org.ortaq.assessment.Attributed;
import org.ortaq.region.initiative.Scenario;
import org.ortaq.table.Json;

/** The object of {@code attribute --json}. */
final class AttributeJson {

    private AttributeJson() {}

    static Map<String, Object> of(Attributed a, Scenario scenario) {
        return Json.object()
                .put("metric", a.metric().id())
                .put("area", a.area())
                .put("year", a.year())
                .put("unit", a.metric().unit())
                .put("scenario", scenario.id())
                .put("baseline", a.baseline())
                .put("package", a.withPackage())
                .put("total", a.total())
                .put("exact", a.exact())
                .put("permutations", a.orders())
                .put("runs", a.runs())
                .put("converged", a.converged())
                .put("shares", a.shares().stream().map(AttributeJson::share).toList())
                .put(
                        "synergies",
                        Json.object()
                                .put("measure", a.exact() ? "shapley-interaction" : "in-the-whole")
                                .put("pairs", pairs(a))
                                .build())
                .put("nulls", nulls(a))
                .put("waterfall", a.falls().stream().map(AttributeJson::fall).toList())
                .build();
    }

    private static Map<String, Object> share(Attributed.Share s) {
        return Json.object()
                .put("initiative", s.initiative())
                .put("value", s.value())
                .put("low", s.low())
                .put("high", s.high())
                .put("alone", s.alone())
                .put("last", s.last())
                .build();
    }

    private static List<Map<String, Object>> pairs(Attributed a) {
        return a.synergies().stream()
                .map(p -> Json.object()
                        .put("first", p.first())
                        .put("second", p.second())
                        .put("value", p.value())
                        .build())
                .toList();
    }

    private static List<Map<String, Object>> nulls(Attributed a) {
        return a.nulls().stream()
                .map(n -> Json.object()
                        .put("initiative", n.initiative())
                        .put("why", n.why().words())
                        .put("proven", n.why().isProven())
                        .build())
                .toList();
    }

    private static Map<String, Object> fall(Attributed.Fall fall) {
        return Json.object()
                .put("metric", fall.cell().metric())
                .put("area", fall.cell().area())
                .put("baseline", fall.baseline())
                .put("package", fall.withPackage())
                .put(
                        "steps",
                        fall.steps().stream()
                                .map(s -> Json.object()
                                        .put("initiative", s.initiative())
                                        .put("value", s.value())
                                        .build())
                                .toList())
                .build();
    }
}
