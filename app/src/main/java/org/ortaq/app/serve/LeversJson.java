package org.ortaq.app.serve;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ortaq.region.Corner;
import org.ortaq.region.Member;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.Initiative;
import org.ortaq.region.initiative.Scenario;
import org.ortaq.region.initiative.Shock;
import org.ortaq.table.Json;

/** What a scenario can be put together from: initiatives, shocks, and the scenarios that are ready. */
final class LeversJson {

    private LeversJson() {}

    static Map<String, Object> of(DataPackage data) {
        return Json.object()
                .put("asOf", data.asOf().toString())
                .put("dataHash", data.hash())
                .put("baseYear", data.baseYear())
                .put("adjustable", true)
                .put(
                        "initiatives",
                        data.initiatives().stream()
                                .map(i -> initiative(data, i))
                                .toList())
                .put("shocks", data.shocks().stream().map(LeversJson::shock).toList())
                .put(
                        "scenarios",
                        data.scenarios().stream().map(LeversJson::scenario).toList())
                .build();
    }

    private static Map<String, Object> initiative(DataPackage data, Initiative i) {
        return Json.object()
                .put("id", i.id())
                .put("title", i.title())
                .put("summary", i.summary())
                .put("domain", i.domain())
                .put("members", i.members().stream().map(Member::name).toList())
                .put("partners", i.partners())
                .put("membership", i.membership().name().toLowerCase(java.util.Locale.ROOT))
                .put(
                        "status",
                        i.status().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .put("inForce", i.isInForce(data.asOf()))
                .put("national", i.isNational())
                .put("moves", !i.levers().isEmpty())
                .put("divisible", i.indivisible().isEmpty())
                .put(
                        "levers",
                        i.levers().stream()
                                .map(l -> l.at(Corner.CENTRAL).effect().metric())
                                .distinct()
                                .sorted()
                                .toList())
                .put(
                        "promised",
                        i.start().promised().isPresent() ? i.start().promised().getAsInt() : null)
                .put("likely", i.start().likely())
                .put("earliest", i.start().low())
                .put("latest", i.start().high())
                .put("basis", i.start().basis())
                .put("costMusd", i.costs().isEmpty() ? null : cost(i))
                .put("commitments", i.commitments())
                .put("remark", i.remark())
                .put("sources", i.sources())
                .put("evidence", i.evidence().word())
                .build();
    }

    /** By payer, central, million US dollars; absent where nobody printed a cost. */
    private static Map<String, Double> cost(Initiative initiative) {
        var byPayer = new TreeMap<String, Double>();
        initiative.costs().forEach(c -> byPayer.merge(c.payer(), c.mid(), Double::sum));
        return byPayer;
    }

    private static Map<String, Object> shock(Shock shock) {
        return Json.object().put("id", shock.id()).put("title", shock.title()).build();
    }

    private static Map<String, Object> scenario(Scenario s) {
        return Json.object()
                .put("id", s.id())
                .put("title", s.title())
                .put("horizon", List.of(s.from(), s.to()))
                .put("dates", s.dates().name().toLowerCase(java.util.Locale.ROOT))
                .put("shocks", s.shocks())
                .build();
    }
}
