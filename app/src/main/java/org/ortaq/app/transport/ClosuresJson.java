package org.ortaq.app.transport;

import java.util.List;
import java.util.Map;
import org.ortaq.assessment.Freight;
import org.ortaq.region.network.Network;
import org.ortaq.table.Json;
import org.ortaq.transport.Closure;

/** The object of {@code ortaq closures}. */
final class ClosuresJson {

    private ClosuresJson() {}

    static Map<String, Object> of(Freight freight, List<Closure> closures) {
        var network = freight.region().network();
        return Json.object()
                .put("year", freight.region().year())
                .put("converged", freight.converged())
                .put("unit", "usd2023/year")
                .put("closures", closures.stream().map(c -> closure(network, c)).toList())
                .build();
    }

    private static Map<String, Object> closure(Network network, Closure closure) {
        return Json.object()
                .put("closed", closure.id())
                .put("name", closure.name())
                .put("kind", closure.kind())
                .put("divertedTonnes", closure.divertedMt() * FreightJson.MILLION)
                .put("unservedTonnes", closure.unservedMt() * FreightJson.MILLION)
                .put("extraCost", closure.extraCostMusd() * FreightJson.MILLION)
                .put("byCountry", byCountry(network, closure))
                .put(
                        "bindingLimits",
                        closure.limits().stream()
                                .map(l -> Json.object()
                                        .put("id", l.id())
                                        .put("name", l.name())
                                        .put("shadowPricePerBox", l.usdPerTonne() * FreightJson.TONNES_PER_BOX)
                                        .build())
                                .toList())
                .put("waitResidualHours", closure.residual())
                .build();
    }

    /** The five by code, all others together. */
    private static Map<String, Object> byCountry(Network network, Closure closure) {
        var by = Json.object();
        double others = 0;
        for (int c = 0; c < closure.byCountry().length; c++) {
            double usd = closure.byCountry()[c] * FreightJson.MILLION;
            if (network.countries().isMember(c)) {
                by.put(network.countries().code(c), usd);
            } else {
                others += usd;
            }
        }
        return by.put("others", others).build();
    }
}
