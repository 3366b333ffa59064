package org.ortaq.app.transport;

import java.util.List;
import java.util.Map;
import org.ortaq.assessment.LineGain;
import org.ortaq.assessment.Work;
import org.ortaq.assessment.WorksStudy;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.table.Json;

/** The object of {@code ortaq works}. */
final class WorksJson {

    private WorksJson() {}

    static Map<String, Object> of(WorksStudy study, DataPackage data, List<Work> works, List<LineGain> gains) {
        return Json.object()
                .put("year", study.base().region().year())
                .put("converged", study.base().converged())
                .put("works", works.stream().map(w -> work(study, w)).toList())
                .put(
                        "railway",
                        Json.object()
                                .put("project", WorksCommand.RAILWAY)
                                .put("lengths", lengths(data, WorksCommand.RAILWAY))
                                .put(
                                        "pairs",
                                        gains.stream().map(WorksJson::gain).toList())
                                .build())
                .build();
    }

    private static Map<String, Object> work(WorksStudy study, Work work) {
        return Json.object()
                .put("id", work.id())
                .put("title", work.title())
                .put("likely", work.likely())
                .put("added", work.added().stream().map(id -> link(study, id)).toList())
                .put(
                        "removed",
                        work.removed().stream().map(id -> link(study, id)).toList())
                .put("changed", work.changed())
                .put("pairs", work.pairs().stream().map(WorksJson::pair).toList())
                .put("marketAccess", access(work))
                .put("value", work.valueMusd() * FreightJson.MILLION)
                .put("valueUnit", "usd2023/year")
                .put("cost", work.costMusd().map(c -> c * FreightJson.MILLION))
                .build();
    }

    private static Map<String, Object> link(WorksStudy study, String id) {
        var network = study.base().region().network();
        var found = network.links().stream().filter(l -> l.id().equals(id)).findFirst();
        var json = Json.object().put("id", id);
        return found.map(l -> json.put("from", network.places().get(l.from()).name())
                        .put("to", network.places().get(l.to()).name())
                        .put("mode", l.mode().word())
                        .put("km", l.km())
                        .build())
                .orElseGet(json::build);
    }

    private static Map<String, Object> pair(Work.PairChange p) {
        return Json.object()
                .put("from", p.from())
                .put("to", p.to())
                .put("moneyWithout", p.usdWithout())
                .put("moneyWith", p.usdWith())
                .put("hoursWithout", p.hoursWithout())
                .put("hoursWith", p.hoursWith())
                .build();
    }

    private static Map<String, Object> access(Work work) {
        var json = Json.object();
        work.marketAccess().forEach(a -> json.put(a.country(), a.change()));
        return json.build();
    }

    /** Kilometres of the links of a project as they stand in the package, rivals and source with them. */
    private static List<Map<String, Object>> lengths(DataPackage data, String project) {
        return data.table("network-links").rows().stream()
                .filter(row -> row.maybeText("project").filter(project::equals).isPresent())
                .map(row -> Json.object()
                        .put("id", row.text("id"))
                        .put("km", row.maybeNumber("km"))
                        .put("kmLow", row.maybeNumber("km_low"))
                        .put("kmHigh", row.maybeNumber("km_high"))
                        .put("source", row.text("source"))
                        .put("evidence", row.text("evidence"))
                        .put("note", row.maybeText("note"))
                        .build())
                .toList();
    }

    private static Map<String, Object> gain(LineGain g) {
        return Json.object()
                .put("from", g.from())
                .put("to", g.to())
                .put("railKmWithout", g.railKmWithout())
                .put("railKmWith", g.railKmWith())
                .put("moneyWithout", g.usdWithout())
                .put("moneyWith", g.usdWith())
                .put("daysWithout", g.daysWithout())
                .put("daysWith", g.daysWith())
                .build();
    }
}
