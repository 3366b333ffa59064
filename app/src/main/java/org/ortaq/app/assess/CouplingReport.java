package org.ortaq.app.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.assessment.CouplingGraph;
import org.ortaq.assessment.Refined;
import org.ortaq.assessment.Room;
import org.ortaq.assessment.YearResult;
import org.ortaq.region.Section;
import org.ortaq.table.Json;

/** The coupling as a text and as an object. */
final class CouplingReport {

    private CouplingReport() {}

    static String text(Refined refined) {
        var lines = new ArrayList<String>();
        lines.add("THE STEPS OF A YEAR  in this order; a step is run again only when something it reads has changed");
        var steps = new TextTable("step", "sections of the region", "parameters");
        for (var room : Room.values()) {
            steps.row(room.word(), String.join(", ", sections(room)), String.join(", ", parameters(room)));
        }
        lines.addAll(steps.lines());
        lines.add("");
        lines.add("WHAT IS HANDED ON  * what the year before left");
        var arrows = new TextTable("from", "to", "what", "unit", "by");
        for (var arrow : CouplingGraph.arrows()) {
            arrows.row(
                    arrow.from() + (arrow.lastYear() ? "*" : ""),
                    arrow.to(),
                    arrow.carries(),
                    arrow.unit(),
                    arrow.shape());
        }
        lines.addAll(arrows.lines());
        lines.add("");
        lines.add(
                "HOW TRADE AND TRANSPORT AGREE  passes, and the largest change of a flow in the last of them, as a share of the");
        lines.add("  largest flow; at most " + number(CouplingGraph.TOLERANCE)
                + " is asked for; ! where it was not reached");
        var years = new TextTable("year", ">baseline", ">largest change", ">package", ">largest change");
        for (int t = 0; t < refined.course().years().size(); t++) {
            var without = refined.baseline().years().get(t);
            var with = refined.course().years().get(t);
            years.row(
                    String.valueOf(with.year()),
                    passes(without),
                    number(without.residual()),
                    passes(with),
                    number(with.residual()));
        }
        lines.addAll(years.lines());
        return String.join("\n", lines) + "\n";
    }

    private static String passes(YearResult year) {
        return year.passes() + (year.converged() ? "" : "!");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.0e", value);
    }

    private static List<String> sections(Room room) {
        return room.reads().sections().stream().map(Section::word).toList();
    }

    private static List<String> parameters(Room room) {
        return room.reads().parameters().stream().map(prefix -> prefix + "*").toList();
    }

    static Map<String, Object> json(Refined refined) {
        return Json.object()
                .put("scenario", refined.scenario().id())
                .put("converged", refined.converged())
                .put("tolerance", CouplingGraph.TOLERANCE)
                .put("steps", Stream.of(Room.values()).map(CouplingReport::step).toList())
                .put(
                        "arrows",
                        CouplingGraph.arrows().stream()
                                .map(CouplingReport::arrow)
                                .toList())
                .put(
                        "baseline",
                        refined.baseline().years().stream()
                                .map(CouplingReport::year)
                                .toList())
                .put(
                        "package",
                        refined.course().years().stream()
                                .map(CouplingReport::year)
                                .toList())
                .build();
    }

    private static Map<String, Object> step(Room room) {
        return Json.object()
                .put("step", room.word())
                .put("sections", sections(room))
                .put("parameters", parameters(room))
                .build();
    }

    private static Map<String, Object> arrow(CouplingGraph.Arrow arrow) {
        return Json.object()
                .put("from", arrow.from())
                .put("to", arrow.to())
                .put("carries", arrow.carries())
                .put("unit", arrow.unit())
                .put("by", arrow.shape())
                .put("lastYear", arrow.lastYear())
                .build();
    }

    private static Map<String, Object> year(YearResult year) {
        return Json.object()
                .put("year", year.year())
                .put("passes", year.passes())
                .put("residual", year.residual())
                .put("converged", year.converged())
                .build();
    }
}
