package org.ortaq.app.transport;

import java.util.Map;
import org.ortaq.table.Json;
import org.ortaq.transport.Leg;
import org.ortaq.transport.RankedRoute;
import org.ortaq.transport.RouteAnswer;

/** The object of {@code ortaq route}. */
final class RouteJson {

    private RouteJson() {}

    static Map<String, Object> of(RouteQuestion question, RouteAnswer answer) {
        return Json.object()
                .put("from", question.from())
                .put("to", question.to())
                .put("year", question.year())
                .put("freeFlow", question.freeFlow())
                .put(
                        "units",
                        Json.object()
                                .put("money", "usd2023/t")
                                .put("hours", "h")
                                .put("sd", "h")
                                .put("co2", "kg/t")
                                .put("km", "km")
                                .build())
                .put("paretoCount", answer.pareto())
                .put("complete", answer.complete())
                .put("routes", answer.routes().stream().map(RouteJson::route).toList())
                .build();
    }

    private static Map<String, Object> route(RankedRoute route) {
        return Json.object()
                .put("money", route.usdPerTonne())
                .put("hours", route.hours())
                .put("sd", route.sdHours())
                .put("co2", route.kgCo2PerTonne())
                .put("km", route.route().km())
                .put("wait", route.route().waitHours())
                .put("legs", route.route().legs().stream().map(RouteJson::leg).toList())
                .put("why", route.why())
                .build();
    }

    private static Map<String, Object> leg(Leg leg) {
        return Json.object()
                .put("from", leg.from())
                .put("to", leg.to())
                .put("mode", leg.what())
                .put("km", leg.km())
                .put("hours", leg.hours())
                .put("money", leg.usdPerTonne())
                .put("wait", leg.waitHours())
                .put("fee", leg.feeUsdPerTonne())
                .put("over", leg.over().isEmpty() ? null : leg.over())
                .build();
    }
}
