package org.ortaq.app.assess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.assessment.Endured;
import org.ortaq.region.initiative.Scenario;
import org.ortaq.table.Json;

/** Whether promises hold over time, as a text and as an object. */
final class EndureReport {

    private static final int SHOWN = 12;

    private EndureReport() {}

    static String text(Endured endured) {
        var lines = new ArrayList<String>();
        lines.add("WHO GOES ON KEEPING  million 2023 US dollars; balance: present value at " + endured.firstYear()
                + " of gains so far over the baseline;");
        lines.add(
                "  ahead: what staying in is still worth over leaving while the others go on, at its lowest, in value of that year");
        var members =
                new TextTable("", ">lowest balance", ">in", ">positive from", ">least ahead", ">in", "would leave");
        for (var path : endured.members()) {
            int low = lowest(path.balance());
            int least = lowest(path.ahead());
            members.row(
                    path.member().name(),
                    Figures.signed(path.balance()[low]),
                    String.valueOf(endured.firstYear() + low),
                    year(path.repaid(), "not by the horizon"),
                    Figures.signed(path.ahead()[least]),
                    String.valueOf(endured.firstYear() + least),
                    year(path.leaves(), "never"));
        }
        lines.addAll(members.lines());
        lines.add("");
        lines.add(
                "PROMISES THAT MIGHT BE BROKEN  by a party that has its gain of an initiative and would do better without the rest;");
        lines.add("  present values; an initiative is measured as the package less the package without it");
        var breaches = new TextTable("initiative", "party", ">from", ">had by then", ">still to come");
        endured.breaches().stream()
                .limit(SHOWN)
                .forEach(b -> breaches.row(
                        b.initiative(),
                        b.member().name(),
                        String.valueOf(b.year()),
                        Figures.signed(b.had()),
                        Figures.signed(b.ahead())));
        lines.addAll(breaches.isEmpty() ? java.util.List.of("  none") : breaches.lines());
        if (endured.breaches().size() > SHOWN) {
            lines.add("  and " + (endured.breaches().size() - SHOWN) + " more: --json.");
        }
        lines.add("");
        lines.add("THE ORDER THAT STRAINS TRUST LEAST  works one after another; nobody's running balance falls below "
                + Figures.signed(endured.lowest()));
        lines.add("  (in the order of likely starts: " + Figures.signed(endured.lowestAsPlanned()) + "; "
                + (endured.exact() ? "no order is better" : "no order can be above " + Figures.signed(endured.bound()))
                + ")");
        var works = new TextTable(">", "initiative", ">likely", "lowest then", ">balance");
        for (int k = 0; k < endured.works().size(); k++) {
            var work = endured.works().get(k);
            works.row(
                    String.valueOf(k + 1),
                    work.initiative(),
                    String.valueOf(work.likely()),
                    work.worst().name(),
                    Figures.signed(work.lowest()));
        }
        lines.addAll(works.lines());
        lines.add("  An initiative without a published cost looks better than it is.");
        return String.join("\n", lines) + "\n";
    }

    private static String year(OptionalInt year, String otherwise) {
        return year.isPresent() ? String.valueOf(year.getAsInt()) : otherwise;
    }

    private static int lowest(double[] values) {
        int lowest = 0;
        for (int t = 1; t < values.length; t++) {
            lowest = values[t] < values[lowest] ? t : lowest;
        }
        return lowest;
    }

    static Map<String, Object> json(Scenario scenario, Endured endured) {
        return Json.object()
                .put("scenario", scenario.id())
                .put("unit", "musd2023")
                .put("firstYear", endured.firstYear())
                .put(
                        "members",
                        endured.members().stream().map(EndureReport::path).toList())
                .put(
                        "breaches",
                        endured.breaches().stream().map(EndureReport::breach).toList())
                .put(
                        "order",
                        Json.object()
                                .put("lowest", endured.lowest())
                                .put("lowestAsPlanned", endured.lowestAsPlanned())
                                .put("bound", endured.bound())
                                .put("exact", endured.exact())
                                .put(
                                        "works",
                                        endured.works().stream()
                                                .map(EndureReport::work)
                                                .toList())
                                .build())
                .build();
    }

    private static Map<String, Object> path(Endured.Path path) {
        return Json.object()
                .put("member", path.member().name())
                .put("balance", Arrays.stream(path.balance()).boxed().toList())
                .put("ahead", Arrays.stream(path.ahead()).boxed().toList())
                .put("positiveFrom", path.repaid())
                .put("leaves", path.leaves())
                .build();
    }

    private static Map<String, Object> breach(Endured.Breach breach) {
        return Json.object()
                .put("initiative", breach.initiative())
                .put("member", breach.member().name())
                .put("year", breach.year())
                .put("had", breach.had())
                .put("ahead", breach.ahead())
                .build();
    }

    private static Map<String, Object> work(Endured.Ordered work) {
        return Json.object()
                .put("initiative", work.initiative())
                .put("likely", work.likely())
                .put("lowestMember", work.worst().name())
                .put("lowest", work.lowest())
                .build();
    }
}
