package org.ortaq.app.trade;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.app.trade.Counterfactual.RegionChange;

/** What the terminal shows. */
final class CounterfactualText {

    private static final double FAR_APART = 0.1;

    private CounterfactualText() {}

    static String of(Counterfactual c) {
        var text = new StringBuilder(head(c)).append('\n');
        if (c.converged()) {
            table(c).lines().forEach(line -> text.append(line).append('\n'));
            flows(c).forEach(line -> text.append(line).append('\n'));
        }
        notes(c).forEach(note -> text.append("- ").append(note).append('\n'));
        return text.toString();
    }

    private static String head(Counterfactual c) {
        if (!c.converged()) {
            return c.name() + ": no answer, " + c.reason();
        }
        var by = Comparator.comparingDouble(RegionChange::exact).thenComparing(RegionChange::id);
        var best = c.regions().stream().max(by).orElseThrow();
        var worst = c.regions().stream().min(by).orElseThrow();
        return c.name() + ": " + best.id() + (best.exact() < 0 ? " loses least, " : " gains most, ")
                + percent(best.exact()) + " of welfare; "
                + (worst.exact() < 0 ? worst.id() + " loses most, " : "least has " + worst.id() + ", ")
                + percent(worst.exact());
    }

    private static String percent(double value) {
        return Figures.signed(value) + " percent";
    }

    private static TextTable table(Counterfactual c) {
        boolean sectors = c.model().equals("multi-sector");
        var table = new TextTable(
                "percent",
                ">welfare",
                ">first order",
                sectors ? ">terms of trade" : ">conditional",
                sectors ? ">volume" : ">full",
                ">real wage",
                ">prices",
                ">exports",
                ">imports");
        for (var r : c.regions()) {
            table.row(
                    r.id(),
                    Figures.signed(r.exact()),
                    Figures.signed(r.firstOrder()),
                    more(r, sectors ? "termsOfTrade" : "welfareConditional"),
                    more(r, sectors ? "volumeOfTrade" : "welfareFull"),
                    Figures.signed(r.realWage()),
                    more(r, "price"),
                    more(r, "exports"),
                    more(r, "imports"));
        }
        return table;
    }

    private static String more(RegionChange r, String key) {
        var value = r.more().getOrDefault(key, OptionalDouble.empty());
        return value.isPresent() ? Figures.signed(value.getAsDouble()) : "unknown";
    }

    /** The flows that change most. */
    private static List<String> flows(Counterfactual c) {
        var table = new TextTable("largest changes of flows", ">before", ">after", ">percent");
        c.flows().stream()
                .filter(f -> !f.from().equals(f.to()) && f.before() > 0)
                .sorted(Comparator.comparingDouble(f -> -Math.abs(f.after() - f.before())))
                .limit(8)
                .forEach(f -> table.row(
                        f.from() + "-" + f.to(),
                        Figures.of(f.before()),
                        Figures.of(f.after()),
                        Figures.signed(100 * (f.after() / f.before() - 1))));
        return table.lines();
    }

    private static List<String> notes(Counterfactual c) {
        var notes = new java.util.ArrayList<String>();
        var choices = new java.util.ArrayList<String>();
        c.choices().forEach((name, value) -> choices.add(name + " " + value));
        notes.add(c.model() + ", " + String.join(", ", choices));
        notes.add("residual of market clearing " + Figures.of(c.residual()) + " after " + c.iterations() + " passes, "
                + Figures.of(c.seconds()) + " s");
        c.regions().stream()
                .filter(r -> c.converged() && Math.abs(r.exact() - r.firstOrder()) > FAR_APART)
                .max(Comparator.comparingDouble(r -> Math.abs(r.exact() - r.firstOrder())))
                .ifPresent(r -> notes.add("the first-order decomposition is far from the exact change for " + r.id()
                        + ": " + Figures.signed(r.firstOrder()) + " against " + Figures.signed(r.exact())
                        + "; believe the exact one"));
        notes.addAll(c.notes());
        return notes;
    }
}
