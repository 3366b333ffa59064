package org.ortaq.app.reach;

import java.util.Map;
import org.ortaq.assessment.Reached;
import org.ortaq.table.Json;

/** The object of {@code reach --json}. */
final class ReachJson {

    private ReachJson() {}

    static Map<String, Object> of(Reached found) {
        var target = found.promise().target();
        return Json.object()
                .put("target", found.promise().id())
                .put("promised", target.map(t -> t.value()))
                .put("unit", target.map(t -> t.unit()))
                .put("deadline", found.promise().deadline().map(Object::toString))
                .put("reached", found.reached())
                .put("asked", found.asked())
                .put("probability", found.probability())
                .put("without", found.without())
                .put("value", found.value())
                .put("median", found.median())
                .put("set", found.set().stream().map(ReachJson::chosen).toList())
                .put("knownCost", found.knownCost())
                .put("unknownCosts", found.unknownCosts())
                .put("missing", found.shortfall())
                .put("levers", found.levers().stream().map(ReachJson::lever).toList())
                .put("search", search(found.search()))
                .build();
    }

    private static Map<String, Object> chosen(Reached.Chosen chosen) {
        return Json.object()
                .put("initiative", chosen.initiative())
                .put("size", chosen.size().word())
                .put("part", chosen.part())
                .put("start", chosen.start())
                .put("cost", chosen.cost())
                .build();
    }

    private static Map<String, Object> lever(Reached.MissingLever lever) {
        return Json.object()
                .put("lever", lever.lever())
                .put("area", lever.area())
                .put("change", lever.change())
                .put("value", lever.value())
                .put("closes", lever.closes())
                .build();
    }

    private static Map<String, Object> search(Reached.Search search) {
        return Json.object()
                .put("initiatives", search.initiatives())
                .put("searched", search.things())
                .put("sets", search.sets())
                .put("verified", search.verified())
                .put("runs", search.runs())
                .put("error", search.error())
                .put("proven", search.proven())
                .put("draws", search.draws())
                .put("unconverged", search.unconverged())
                .build();
    }
}
