package org.ortaq.app.transport;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.table.Json;
import org.ortaq.transport.assignment.deterministic.Equilibrium;

/** What {@code assign} says. */
record AssignAnswer(Loaded loaded, Equilibrium found, double gap, double readSeconds, double seconds) {

    /** Stated and summed demand that differ by more than this share are told. */
    private static final double SAME = 1e-3;

    /** Cost of each link as the first class sees it, waits at limits included. */
    double[] costs() {
        var costs = new double[found.time().length];
        double[] fixed = loaded.classes().getFirst().fixedCost();
        for (int a = 0; a < costs.length; a++) {
            costs[a] = found.time()[a] + found.multiplier()[a] + fixed[a];
        }
        return costs;
    }

    Map<String, Object> json() {
        var json = Json.object()
                .put("objective", found.objective())
                .put("totalCost", found.totalCost())
                .put("relativeGap", found.relativeGap())
                .put("averageExcessCost", found.averageExcessCost())
                .put("iterations", found.iterations())
                .put("seconds", seconds)
                .put("converged", found.converged())
                .put("links", loaded.network().links())
                .put("nodes", loaded.network().nodes())
                .put("zones", loaded.network().zones())
                .put("demand", loaded.demand())
                .put("withinZones", loaded.withinZones())
                .put("ways", found.ways())
                .put("readSeconds", readSeconds);
        if (!limited().isEmpty()) {
            json.put("overflow", found.overflow());
            json.put("limits", limited().stream().map(this::limit).toList());
        }
        if (!notes().isEmpty()) {
            json.put("notes", notes());
        }
        return json.build();
    }

    private List<Integer> limited() {
        return IntStream.range(0, loaded.network().links())
                .filter(a -> loaded.roads().limits()[a] < Double.POSITIVE_INFINITY)
                .boxed()
                .toList();
    }

    private Map<String, Object> limit(int link) {
        return Json.object()
                .put("from", loaded.network().tail()[link] + 1)
                .put("to", loaded.network().head()[link] + 1)
                .put("limit", loaded.roads().limits()[link])
                .put("flow", found.flow()[link])
                .put("wait", found.multiplier()[link])
                .put(
                        "shadowPrices",
                        loaded.classes().stream()
                                .map(of -> found.shadowPrice(link, of))
                                .toList())
                .build();
    }

    /** What a reader should know about the input. */
    private List<String> notes() {
        var notes = new ArrayList<String>();
        for (int m = 0; m < loaded.trips().size(); m++) {
            var table = loaded.trips().get(m);
            double sum = table.total();
            double stated = table.stated().orElse(sum);
            if (Math.abs(stated - sum) > SAME * Math.max(stated, sum)) {
                notes.add(loaded.tripFiles().get(m) + ": <TOTAL OD FLOW> says " + stated + ", the entries sum to " + sum
                        + "; the entries are used");
            }
        }
        if (!found.converged() && found.overflow() > 0) {
            notes.add("Flows exceed limits by up to " + Figures.of(100 * found.overflow())
                    + " %: the limits may leave no room for this demand; waits and prices mean nothing then");
        }
        return notes;
    }

    String text() {
        var lines = new ArrayList<String>();
        lines.add(String.format(
                Locale.ROOT,
                "%s: relative gap %.2e (wanted %.0e) after %d %s in %.2f s",
                found.converged() ? "Equilibrium found" : "NOT CONVERGED",
                found.relativeGap(),
                gap,
                found.iterations(),
                found.iterations() == 1 ? "search" : "searches",
                seconds));
        lines.addAll(summary().lines());
        if (!limited().isEmpty()) {
            lines.addAll(limitTable().lines());
        }
        if (loaded.withinZones() > 0) {
            lines.add("Journeys within a zone use no link and are left out: " + Figures.of(loaded.withinZones()));
        }
        lines.addAll(notes());
        return String.join("\n", lines) + "\n";
    }

    private TextTable summary() {
        return new TextTable("", ">value")
                .row("Beckmann objective", exact(found.objective()))
                .row("total cost (TSTT)", exact(found.totalCost()))
                .row("average excess cost", String.format(Locale.ROOT, "%.3e", found.averageExcessCost()))
                .row("demand", exact(loaded.demand()))
                .row("zones", String.valueOf(loaded.network().zones()))
                .row("nodes", String.valueOf(loaded.network().nodes()))
                .row("links", String.valueOf(loaded.network().links()))
                .row("ways used", String.valueOf(found.ways()));
    }

    private static String exact(double value) {
        return String.format(Locale.ROOT, "%.8g", value);
    }

    private TextTable limitTable() {
        var table = new TextTable(">from", ">to", ">limit", ">flow", ">wait", ">price, by class");
        for (int link : limited()) {
            var prices = loaded.classes().stream()
                    .map(of -> Figures.of(found.shadowPrice(link, of)))
                    .toList();
            table.row(
                    String.valueOf(loaded.network().tail()[link] + 1),
                    String.valueOf(loaded.network().head()[link] + 1),
                    Figures.of(loaded.roads().limits()[link]),
                    Figures.of(found.flow()[link]),
                    Figures.of(found.multiplier()[link]),
                    String.join(" / ", prices));
        }
        return table;
    }
}
