package org.ortaq.app.trade;

import java.util.Map;
import org.ortaq.app.trade.Counterfactual.FlowChange;
import org.ortaq.app.trade.Counterfactual.RegionChange;
import org.ortaq.table.Json;

/** The object of the contract. */
final class CounterfactualJson {

    private CounterfactualJson() {}

    static Map<String, Object> of(Counterfactual c) {
        return Json.object()
                .put("name", c.name())
                .put("model", c.model())
                .put("choices", c.choices())
                .put("converged", c.converged())
                .put("reason", c.reason().isEmpty() ? null : c.reason())
                .put(
                        "regions",
                        c.converged()
                                ? c.regions().stream()
                                        .map(CounterfactualJson::region)
                                        .toList()
                                : null)
                .put(
                        "flows",
                        c.converged()
                                ? c.flows().stream()
                                        .map(CounterfactualJson::flow)
                                        .toList()
                                : null)
                .put("residual", c.residual())
                .put("iterations", c.iterations())
                .put("seconds", c.seconds())
                .put("notes", c.notes())
                .build();
    }

    private static Map<String, Object> region(RegionChange r) {
        var object = Json.object()
                .put("id", r.id())
                .put("welfareExact", r.exact())
                .put("welfareFirstOrder", r.firstOrder())
                .put("realWage", r.realWage());
        r.more().forEach(object::put);
        return object.build();
    }

    private static Map<String, Object> flow(FlowChange f) {
        return Json.object()
                .put("from", f.from())
                .put("to", f.to())
                .put("before", f.before())
                .put("after", f.after())
                .build();
    }
}
