package org.ortaq.app.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ortaq.app.terminal.Figures;
import org.ortaq.assessment.Explanation;
import org.ortaq.region.Evidence;

/** An explanation as an indented chain. */
public final class ExplanationText {

    private static final int LEVERS_SHOWN = 3;

    private final List<String> lines = new ArrayList<>();
    private final TreeSet<String> told = new TreeSet<>();

    private ExplanationText() {}

    public static String of(Explanation explanation) {
        var text = new ExplanationText();
        text.add(explanation, "");
        return String.join("\n", text.lines) + "\n";
    }

    private void add(Explanation e, String indent) {
        lines.add(indent + e.metric().id() + " " + e.area() + " " + e.year() + " = " + Figures.of(e.value()) + " "
                + e.metric().unit() + range(e)
                + (e.baseline().isPresent() ? ", without the package " + Figures.of(e.baseline()) : ""));
        var inside = indent + "  ";
        if (!told.add(e.metric().id())) {
            if (!e.inputs().isEmpty()) {
                e.inputs().forEach(input -> add(input, inside));
            }
            return;
        }
        lines.add(inside + e.metric().title() + ": " + e.metric().equation() + "   ["
                + e.metric().doc() + "]");
        e.parameters()
                .forEach(p -> lines.add(inside + "parameter " + p.id() + " " + Figures.of(p.mid()) + " ("
                        + Figures.range(p.low(), p.high()) + ") " + p.unit() + mark(p.evidence()) + ", source "
                        + p.source()));
        e.facts()
                .forEach(c -> lines.add(
                        inside + "fact " + c.fact().concept() + " " + c.fact().area() + " "
                                + c.fact().year() + " = " + Figures.of(c.fact().value()) + " "
                                + c.fact().unit() + ", counted by "
                                + c.fact().reporter() + mark(c.fact().evidence()) + ": "
                                + c.source().citation()));
        e.rivals()
                .forEach(f -> lines.add(inside + "rival " + f.concept() + " " + f.area() + " " + f.year() + " = "
                        + Figures.of(f.value()) + " " + f.unit() + ", counted by " + f.reporter() + mark(f.evidence())
                        + ", source " + f.source()));
        e.tables().forEach(t -> {
            lines.add(inside + "table " + t.name() + " (" + t.files() + "): " + t.rows() + " rows"
                    + (t.evidence().isEmpty() ? "" : ", " + String.join(", ", t.evidence())));
            t.sources().forEach(s -> lines.add(inside + "  from " + s.citation()));
        });
        addLevers(e, inside);
        e.inputs().forEach(input -> add(input, inside));
    }

    /** One line for an initiative, with its first levers. */
    private void addLevers(Explanation e, String inside) {
        var byInitiative = new TreeMap<String, List<Explanation.LeverUse>>();
        e.levers()
                .forEach(l -> byInitiative
                        .computeIfAbsent(l.initiative(), k -> new ArrayList<>())
                        .add(l));
        byInitiative.forEach((initiative, levers) -> {
            var first = levers.stream()
                    .limit(LEVERS_SHOWN)
                    .map(l -> l.lever() + " since " + l.since())
                    .toList();
            int more = levers.size() - first.size();
            lines.add(inside + "initiative " + initiative + ": " + String.join("; ", first)
                    + (more > 0 ? "; and " + more + " more" : ""));
        });
    }

    private static String range(Explanation e) {
        return e.low().isPresent() && e.high().isPresent()
                ? " (" + Figures.range(e.low().getAsDouble(), e.high().getAsDouble()) + ")"
                : "";
    }

    private static String mark(Evidence evidence) {
        return " [" + evidence.word() + "]";
    }
}
