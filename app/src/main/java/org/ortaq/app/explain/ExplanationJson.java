package org.ortaq.app.explain;

import java.util.List;
import java.util.Map;
import org.ortaq.assessment.Explanation;
import org.ortaq.region.Parameter;
import org.ortaq.region.Source;
import org.ortaq.table.Json;

/** The object of {@code explain --json}. */
public final class ExplanationJson {

    private ExplanationJson() {}

    public static Map<String, Object> of(Explanation e) {
        return Json.object()
                .put("metric", e.metric().id())
                .put("title", e.metric().title())
                .put("area", e.area())
                .put("year", e.year())
                .put("value", e.value())
                .put("baseline", e.baseline())
                .put("low", e.low())
                .put("high", e.high())
                .put("unit", e.metric().unit())
                .put("equation", e.metric().equation())
                .put("doc", e.metric().doc())
                .put("inputs", e.inputs().stream().map(ExplanationJson::of).toList())
                .put("parameters", parameters(e.parameters()))
                .put("facts", facts(e))
                .put(
                        "rivals",
                        e.rivals().stream()
                                .map(f -> Json.object()
                                        .put("id", f.id())
                                        .put("value", f.value())
                                        .put("unit", f.unit())
                                        .put("reporter", f.reporter())
                                        .put("source", f.source())
                                        .put("evidence", f.evidence().word())
                                        .build())
                                .toList())
                .put("tables", tables(e.tables()))
                .put("levers", levers(e))
                .build();
    }

    /** Parameters with their ranges. */
    public static List<Map<String, Object>> parameters(List<Parameter> parameters) {
        return parameters.stream()
                .map(p -> Json.object()
                        .put("id", p.id())
                        .put("low", p.low())
                        .put("mid", p.mid())
                        .put("high", p.high())
                        .put("unit", p.unit())
                        .put("source", p.source())
                        .put("evidence", p.evidence().word())
                        .build())
                .toList();
    }

    private static List<Map<String, Object>> facts(Explanation e) {
        return e.facts().stream()
                .map(c -> Json.object()
                        .put("id", c.fact().id())
                        .put("area", c.fact().area())
                        .put("year", c.fact().year())
                        .put("value", c.fact().value())
                        .put("unit", c.fact().unit())
                        .put("reporter", c.fact().reporter())
                        .put("source", c.source().citation())
                        .put("evidence", c.fact().evidence().word())
                        .build())
                .toList();
    }

    /** Tables with how well they are known. */
    public static List<Map<String, Object>> tables(List<Explanation.TableUse> tables) {
        return tables.stream()
                .map(t -> Json.object()
                        .put("name", t.name())
                        .put("files", t.files())
                        .put("rows", t.rows())
                        .put("evidence", t.evidence())
                        .put(
                                "sources",
                                t.sources().stream().map(Source::citation).toList())
                        .build())
                .toList();
    }

    private static List<Map<String, Object>> levers(Explanation e) {
        return e.levers().stream()
                .map(l -> Json.object()
                        .put("initiative", l.initiative())
                        .put("lever", l.lever())
                        .put("since", l.since())
                        .put(
                                "sources",
                                l.sources().stream().map(Source::citation).toList())
                        .build())
                .toList();
    }
}
