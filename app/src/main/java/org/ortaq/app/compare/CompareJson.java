package org.ortaq.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ortaq.assessment.Catalogue;
import org.ortaq.assessment.Cell;
import org.ortaq.assessment.Compared;
import org.ortaq.table.Json;

/** The object of {@code compare --json}. */
final class CompareJson {

    private CompareJson() {}

    static Map<String, Object> of(Compared c) {
        return Json.object()
                .put("first", c.first().id())
                .put("second", c.second().id())
                .put("year", c.year())
                .put("gainsAre", c.presentValue() ? "present-value" : "of-the-year")
                .put("converged", c.converged())
                .put("exact", c.exact())
                .put("runs", c.runs())
                .put("causes", c.causes().stream().map(CompareJson::cause).toList())
                .put("gains", c.gains().stream().map(g -> change(c, g)).toList())
                .put("differences", c.changes().stream().map(d -> change(c, d)).toList())
                .put("turned", c.turned().stream().map(CompareJson::turned).toList())
                .put("equal", c.equal())
                .put("onlyFirst", cells(c.onlyFirst()))
                .put("onlySecond", cells(c.onlySecond()))
                .build();
    }

    private static Map<String, Object> cause(Compared.Cause cause) {
        return Json.object()
                .put("kind", cause.kind().name().toLowerCase(Locale.ROOT))
                .put("id", cause.id())
                .put("in", cause.inSecond() ? "second" : "first")
                .put("from", cause.from())
                .build();
    }

    private static Map<String, Object> turned(Compared.Turned turned) {
        return Json.object()
                .put("id", turned.first().id())
                .put("first", turned.first().verdict().word())
                .put("second", turned.second().verdict().word())
                .put("projectedFirst", turned.first().projected())
                .put("projectedSecond", turned.second().projected())
                .build();
    }

    private static Map<String, Object> change(Compared of, Compared.Change change) {
        var causes = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < change.steps().size(); i++) {
            causes.add(Json.object()
                    .put("id", of.causes().get(i).id())
                    .put("value", change.steps().get(i))
                    .build());
        }
        return Json.object()
                .put("metric", change.cell().metric())
                .put("area", change.cell().area())
                .put("unit", Catalogue.find(change.cell().metric()).unit())
                .put("first", change.first())
                .put("second", change.second())
                .put("difference", change.difference())
                .put("weight", change.weight())
                .put("causes", causes)
                .put(
                        "through",
                        change.through()
                                .map(t -> Json.object()
                                        .put("metric", t.cell().metric())
                                        .put("area", t.cell().area())
                                        .put("relative", t.relative())
                                        .build()))
                .build();
    }

    private static List<Map<String, Object>> cells(List<Cell> cells) {
        return cells.stream()
                .map(cell -> Json.object()
                        .put("metric", cell.metric())
                        .put("area", cell.area())
                        .build())
                .toList();
    }
}
