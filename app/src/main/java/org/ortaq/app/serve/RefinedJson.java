package org.ortaq.app.serve;

import java.util.Map;
import java.util.stream.Stream;
import org.ortaq.assessment.Part;
import org.ortaq.assessment.Refined;
import org.ortaq.region.Member;
import org.ortaq.table.Json;

/** What is known of a scenario before its ranges and its groups are computed: promises and gains at the centre. */
final class RefinedJson {

    private RefinedJson() {}

    /** In the shape of the summary, without ranges and sharing. */
    static Map<String, Object> of(String run, Centre centre) {
        var refined = centre.refined();
        return Json.object()
                .put("run", run)
                .put("converged", refined.converged())
                .put(
                        "promises",
                        centre.promises().stream()
                                .map(t -> RunJson.promise(refined.baseline(), t))
                                .toList())
                .put(
                        "gains",
                        Stream.of(Member.values())
                                .flatMap(member -> gains(member, refined))
                                .toList())
                .build();
    }

    private static Stream<Map<String, Object>> gains(Member member, Refined refined) {
        double total = 0;
        for (var part : Part.values()) {
            total += refined.presentValue(part, member);
        }
        var parts = Stream.of(Part.values()).map(p -> gain(member, p.word(), refined.presentValue(p, member)));
        return Stream.concat(parts, Stream.of(gain(member, "total", total)));
    }

    private static Map<String, Object> gain(Member member, String part, double value) {
        return Json.object()
                .put("area", member.name())
                .put("part", part)
                .put("value", value)
                .put("unit", "musd2023")
                .build();
    }
}
