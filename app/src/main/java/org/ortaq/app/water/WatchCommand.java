package org.ortaq.app.water;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.region.Region;
import org.ortaq.solver.HighsSolver;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import org.ortaq.waterpower.Patience;
import org.ortaq.waterpower.PatienceStudy;
import org.ortaq.waterpower.SwapTerms;
import org.ortaq.waterpower.Watch;
import org.ortaq.waterpower.WatchStudy;
import org.ortaq.waterpower.WaterCase;
import org.ortaq.waterpower.WaterPowerModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq water watch}. */
@Command(
        name = "watch",
        description =
                "Where and when upstream interest and the common one part over drawn inflows, and who goes short.")
final class WatchCommand implements WithCommon {
    private static final List<Double> HM3 = List.of(1000.0, 500.0, 250.0);
    private static final int SHOWN = 12;

    @Option(
            names = "--year",
            defaultValue = "2030",
            description = "First water year, beginning in October (default: ${DEFAULT-VALUE}).")
    private int year;

    @Option(names = "--to", description = "Last water year (default: the first only).")
    private @Nullable Integer to;

    @Option(names = "--draws", defaultValue = "20", description = "Drawn inflows a year (default: ${DEFAULT-VALUE}).")
    private int draws;

    @Option(names = "--seed", defaultValue = "1", description = "Of the draws (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Mixin
    private WaterOptions options = new WaterOptions();

    @Mixin
    private Common common = new Common();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() throws java.io.IOException {
        var console = Console.of(spec);
        if (draws < 1 || draws > 1000) {
            throw InputException.of("command line", 0, "--draws", String.valueOf(draws), "1 to 1000");
        }
        var years = new ArrayList<Watch>();
        int last = Optional.ofNullable(to).orElse(year);
        WaterOptions.check(year, options.data().baseYear());
        if (last < year) {
            throw InputException.of("command line", 0, "--to", String.valueOf(last), "a year from " + year + " on");
        }
        var regions = options.regions(last + (last < 2040 ? 1 : 0));
        SeasonPatience patience;
        try (var solver = new HighsSolver();
                var progress = console.progress()) {
            for (int y = year; y <= last; y++) {
                var state = new WaterPowerModel().october(regions, y, solver);
                years.add(new WatchStudy(
                                WaterOptions.at(regions, y),
                                WaterOptions.at(regions, y + 1),
                                state,
                                options.inflow(),
                                solver)
                        .run(draws, seed, () -> Thread.currentThread().isInterrupted()));
                progress.progress("water year", y - year + 1, last - year + 1);
            }
            patience = patience(regions, solver);
        }
        console.out().print(common.json() ? Json.write(json(years, patience)) : text(years, patience));
        return Exit.DONE;
    }

    /**
     * The swap that is watched: Toktogul's summer water for the winter power in the middle of the interval, of the largest
     * volume tried that suits both sides; the smallest where none does.
     */
    private record SeasonPatience(SwapTerms terms, double gwh, Patience patience) {
        boolean pays() {
            return terms.paysInPower();
        }
    }

    private SeasonPatience patience(List<Region> regions, HighsSolver solver) {
        var state = new WaterPowerModel().october(regions, year, solver);
        var asked = WaterCase.of(WaterOptions.at(regions, year), WaterOptions.at(regions, year + 1), state)
                .withInflow(options.inflow());
        SeasonPatience found = null;
        for (double hm3 : HM3) {
            var swap = PatienceStudy.of(asked, "toktogul", options.mask(), hm3, solver);
            found = new SeasonPatience(swap.terms(), swap.gwh(), swap.patience());
            if (found.pays()) {
                break;
            }
        }
        return Objects.requireNonNull(found);
    }

    private static Map<String, Object> json(List<Watch> years, SeasonPatience patience) {
        return Json.object()
                .put("years", years.stream().map(WatchCommand::year).toList())
                .put(
                        "swap",
                        Json.object()
                                .put("terms", SeasonJson.terms(patience.terms()))
                                .put("pays", patience.pays())
                                .put("power", patience.gwh())
                                .put("discountGiver", patience.patience().giver())
                                .put("discountTakers", patience.patience().takers())
                                .build())
                .build();
    }

    private static Map<String, Object> year(Watch watch) {
        return Json.object()
                .put("year", watch.year())
                .put("draws", watch.draws().size())
                .put(
                        "inflows",
                        watch.draws().stream()
                                .map(d -> Json.object()
                                        .put("syrDarya", d.syr())
                                        .put("amuDarya", d.amu())
                                        .build())
                                .toList())
                .put("total", watch.total())
                .put("high", watch.high())
                .put(
                        "tensions",
                        watch.tensions().stream().map(WatchCommand::tension).toList())
                .put("risks", watch.risks().stream().map(WatchCommand::risk).toList())
                .build();
    }

    private static Map<String, Object> tension(Watch.Tension t) {
        return Json.object()
                .put("reservoir", t.reservoir())
                .put("month", t.month())
                .put("alone", t.alone())
                .put("joint", t.joint())
                .put("waterValue", t.waterValue())
                .put("value", t.musd())
                .put("high", t.high())
                .put("byDraw", t.byDraw())
                .build();
    }

    private static Map<String, Object> risk(Watch.Risk r) {
        return Json.object()
                .put("country", r.country())
                .put("unservedAlone", r.unservedAlone())
                .put("unservedJoint", r.unservedJoint())
                .put("deficitAlone", r.deficitAlone())
                .put("deficitJoint", r.deficitJoint())
                .build();
    }

    private static String text(List<Watch> years, SeasonPatience patience) {
        var lines = new ArrayList<String>();
        var worst = years.stream()
                .flatMap(w -> w.tensions().stream().map(t -> new Marked(w.year(), t)))
                .sorted(Comparator.comparingDouble((Marked m) -> -m.tension().musd()))
                .toList();
        var first = worst.getFirst();
        lines.add("Interests part most at " + first.tension().reservoir() + " in "
                + SeasonText.name(first.tension().month()) + " of the water year from October " + first.year() + ": "
                + Figures.of(first.tension().musd()) + " million USD of water on average.");
        lines.add("");
        var table = new TextTable(
                "water year", "reservoir", "month", ">alone hm3", ">joint hm3", ">USD/1000 m3", ">musd", ">1 in 10");
        for (var m : worst.subList(0, Math.min(SHOWN, worst.size()))) {
            var t = m.tension();
            table.row(
                    String.valueOf(m.year()),
                    t.reservoir(),
                    SeasonText.name(t.month()),
                    Figures.of(t.alone()),
                    Figures.of(t.joint()),
                    Figures.of(t.waterValue()),
                    Figures.of(t.musd()),
                    Figures.of(t.high()));
        }
        lines.addAll(table.lines());
        lines.add("");
        if (years.size() > 1) {
            lines.addAll(byYear(years).lines());
            lines.add("");
        }
        var risks = new TextTable(
                "water year", "country", ">unserved power: alone", ">joint", ">short of irrigation: alone", ">joint");
        for (var watch : years) {
            for (var r : watch.risks()) {
                risks.row(
                        String.valueOf(watch.year()),
                        r.country(),
                        Figures.of(r.unservedAlone()),
                        Figures.of(r.unservedJoint()),
                        Figures.of(r.deficitAlone()),
                        Figures.of(r.deficitJoint()));
            }
        }
        lines.addAll(risks.lines());
        lines.add("");
        lines.add(kept(patience));
        lines.add(
                "Risk: share of draws with more than 0.5 % of load not served, or more than 10 % of irrigation missed.");
        return String.join("\n", lines) + "\n";
    }

    private static String kept(SeasonPatience swap) {
        return swap.pays()
                ? "A swap of " + Figures.of(swap.terms().hm3() / 1000) + " km3 in June to August for "
                        + Figures.of(swap.gwh())
                        + " GWh in winter: the giver of water would break it below a yearly discount factor of "
                        + Figures.of(swap.patience().giver()) + ", the givers of power below "
                        + Figures.of(swap.patience().takers()) + " (1: always)."
                : "No rate of winter power suits both sides of a swap of 1, 0.5 or 0.25 km3 in June to August in the first"
                        + " year: whoever loses would break it at any discount factor. Try --inflow 80% or 120%.";
    }

    private static TextTable byYear(List<Watch> years) {
        var table = new TextTable("water year", ">all months musd", ">1 in 10", "worst reservoir", "worst month");
        for (var watch : years) {
            var worst = watch.tensions().stream()
                    .max(Comparator.comparingDouble(Watch.Tension::musd))
                    .orElseThrow();
            table.row(
                    String.valueOf(watch.year()),
                    Figures.of(watch.total()),
                    Figures.of(watch.high()),
                    worst.reservoir(),
                    SeasonText.name(worst.month()));
        }
        return table;
    }

    private record Marked(int year, Watch.Tension tension) {}
}
