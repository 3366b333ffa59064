package org.ortaq.app.water;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.region.Coalition;
import org.ortaq.region.Member;
import org.ortaq.table.Json;
import org.ortaq.waterpower.PlanStudy;

/** A coalition's water year as text and as JSON. */
final class PlanText {

    private PlanText() {}

    static Map<String, Object> json(
            PlanStudy.CoalitionYear plan, List<PlanStudy.Worth> worth, double[] budget, int year) {
        return Json.object()
                .put("coalition", new Coalition(plan.mask()).name())
                .put("year", year)
                .put("worth", plan.worth())
                .put("externality", plan.externality())
                .put("gains", plan.gains().stream().map(g -> gain(g, budget)).toList())
                .put("zones", plan.zones().stream().map(PlanText::zone).toList())
                .put(
                        "reservoirs",
                        plan.reservoirs().stream().map(PlanText::reservoir).toList())
                .put(
                        "coalitions",
                        worth.isEmpty()
                                ? null
                                : worth.stream().map(PlanText::worth).toList())
                .put("superadditivityGap", worth.isEmpty() ? null : PlanStudy.superadditivityGap(worth))
                .build();
    }

    private static Map<String, Object> worth(PlanStudy.Worth w) {
        return Json.object()
                .put("coalition", new Coalition(w.mask()).name())
                .put("worth", w.worth())
                .put("externality", w.externality())
                .build();
    }

    private static Map<String, Object> gain(PlanStudy.CountryGain g, double[] budget) {
        return Json.object()
                .put("country", g.country())
                .put("utility", g.utility())
                .put("cash", g.cash())
                .put("budget", budget[Member.valueOf(g.country()).ordinal()])
                .put("consumer", g.consumer())
                .put("farmer", g.farmer())
                .put("rivers", g.rivers())
                .put("total", g.total())
                .build();
    }

    private static Map<String, Object> zone(PlanStudy.ZoneYear z) {
        return Json.object()
                .put("zone", z.zone())
                .put("priceAlone", z.priceAlone())
                .put("price", z.price())
                .put("unservedAlone", z.unservedAlone())
                .put("unserved", z.unserved())
                .build();
    }

    private static Map<String, Object> reservoir(PlanStudy.ReservoirYear r) {
        return Json.object()
                .put("id", r.id())
                .put("winterShareAlone", r.winterShareAlone())
                .put("winterShare", r.winterShare())
                .put("storageAlone", r.storageAlone())
                .put("storage", r.storage())
                .put("waterValueAlone", r.waterValueAlone())
                .put("waterValue", r.waterValue())
                .build();
    }

    static String of(PlanStudy.CoalitionYear plan, List<PlanStudy.Worth> worth, double[] budget, int year) {
        var lines = new ArrayList<String>();
        lines.add(new Coalition(plan.mask()).name() + " gain " + Figures.of(plan.worth())
                + " million USD by joint dispatch in the water year from October " + year + "; the others "
                + others(plan.externality()) + ".");
        lines.add("");
        lines.addAll(gains(plan, budget).lines());
        lines.add("");
        lines.addAll(zones(plan).lines());
        lines.add("");
        lines.addAll(reservoirs(plan).lines());
        if (!worth.isEmpty()) {
            lines.add("");
            lines.addAll(coalitions(worth));
        }
        lines.add("");
        lines.add(
                "Utility: fuel, purchases less sales (cash), water kept. Budget: what fuel saved is worth beyond the price in the"
                        + " program (negative at market prices). Rivers: flows to seas and least releases. No side payments.");
        return String.join("\n", lines) + "\n";
    }

    private static TextTable gains(PlanStudy.CoalitionYear plan, double[] budget) {
        var table = new TextTable(
                "gain, musd", ">utility", ">of it cash", ">budget", ">consumers", ">farmers", ">rivers", ">total");
        for (var g : plan.gains()) {
            table.row(
                    g.country(),
                    Figures.signed(g.utility()),
                    Figures.signed(g.cash()),
                    Figures.signed(budget[Member.valueOf(g.country()).ordinal()]),
                    Figures.signed(g.consumer()),
                    Figures.signed(g.farmer()),
                    Figures.signed(g.rivers()),
                    Figures.signed(g.total()));
        }
        return table;
    }

    private static TextTable zones(PlanStudy.CoalitionYear plan) {
        var table = new TextTable("zone", ">USD/MWh alone", ">together", ">unserved GWh alone", ">together");
        for (var z : plan.zones()) {
            table.row(
                    z.zone(),
                    Figures.of(z.priceAlone()),
                    Figures.of(z.price()),
                    Figures.of(z.unservedAlone()),
                    Figures.of(z.unserved()));
        }
        return table;
    }

    private static TextTable reservoirs(PlanStudy.CoalitionYear plan) {
        var table = new TextTable(
                "reservoir",
                ">winter share alone",
                ">together",
                ">km3 on 1 Oct alone",
                ">together",
                ">USD/1000 m3 alone",
                ">together");
        for (var r : plan.reservoirs()) {
            table.row(
                    r.id(),
                    Figures.of(r.winterShareAlone()),
                    Figures.of(r.winterShare()),
                    Figures.of(r.storageAlone()),
                    Figures.of(r.storage()),
                    Figures.of(r.waterValueAlone()),
                    Figures.of(r.waterValue()));
        }
        return table;
    }

    private static List<String> coalitions(List<PlanStudy.Worth> worth) {
        var table = new TextTable("coalition", ">worth musd", ">others gain");
        for (var w : worth) {
            if (Integer.bitCount(w.mask()) > 1) {
                table.row(new Coalition(w.mask()).name(), Figures.of(w.worth()), Figures.signed(w.externality()));
            }
        }
        var lines = new ArrayList<>(table.lines());
        double gap = PlanStudy.superadditivityGap(worth);
        lines.add(
                gap <= 0.001
                        ? "Superadditive: no two coalitions do better apart."
                        : "Not superadditive: two coalitions do better apart by " + Figures.of(gap) + " million USD.");
        return lines;
    }

    private static String others(double gain) {
        // What is left of sums that cancel is neither.
        if (Math.abs(gain) < 1e-9) {
            return "neither gain nor lose";
        }
        return (gain > 0 ? "gain " : "lose ") + Figures.of(Math.abs(gain));
    }
}
