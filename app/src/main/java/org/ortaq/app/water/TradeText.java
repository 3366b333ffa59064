package org.ortaq.app.water;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.table.Json;
import org.ortaq.waterpower.SwapStudy;
import org.ortaq.waterpower.TradeStudy;

/**
 * Gains of power trade as text and as JSON.
 *
 * @param past whether the years are those of the World Bank's study
 */
record TradeText(int first, int last, boolean past, double inflow) {
    private static final double[] PUBLISHED = {1500, 5200, 6400};

    Map<String, Object> json(Map<SwapStudy.YearType, List<TradeStudy.Gains>> gains) {
        var rows = new ArrayList<Map<String, Object>>();
        gains.forEach((type, list) -> list.forEach(g -> rows.add(row(type, g))));
        return Json.object()
                .put("from", first)
                .put("to", last)
                .put("gains", rows)
                .build();
    }

    private Map<String, Object> row(SwapStudy.YearType type, TradeStudy.Gains gains) {
        return Json.object()
                .put("inflow", type.inflow() * inflow)
                .put("basis", word(gains.basis()))
                .put("counted", gains.counted())
                .put("published", past ? PUBLISHED[gains.basis().ordinal()] : null)
                .put("countries", gains.splits().stream().map(TradeText::split).toList())
                .build();
    }

    private static Map<String, Object> split(TradeStudy.Split split) {
        return Json.object()
                .put("country", split.country())
                .put("counted", split.counted())
                .put("utility", split.utility())
                .put("fuel", split.fuel())
                .put("budget", split.budget())
                .put("consumer", split.consumer())
                .put("farmer", split.farmer())
                .put("kept", split.kept())
                .build();
    }

    private static String word(TradeStudy.Basis basis) {
        return basis.name().toLowerCase(Locale.ROOT);
    }

    private static String words(TradeStudy.Basis basis) {
        return switch (basis) {
            case FUEL -> "fuel only";
            case SERVED -> "and load served";
            case MARKET -> "at market fuel prices";
        };
    }

    String of(Map<SwapStudy.YearType, List<TradeStudy.Gains>> gains) {
        var normal = gains.get(SwapStudy.YearType.NORMAL);
        var lines = new ArrayList<String>();
        if (normal != null) {
            lines.add(answer(normal));
            lines.add("");
            lines.addAll(splits(normal).lines());
        }
        if (past) {
            lines.add("");
            lines.addAll(beside(gains).lines());
            lines.add(
                    "Published: World Bank 2016 after AF Mercados. Ours: mean inflow five times, and all five years dry (0.8) or wet (1.2).");
        }
        lines.add("");
        lines.add(
                "Counted: utility, and from the second basis on consumers; no side payments. Utility: fuel saved and payments for power."
                        + "\nBudget: fuel saved at market beyond domestic prices. Kept: water kept for the next year, flows and least releases.");
        return String.join("\n", lines) + "\n";
    }

    private String answer(List<TradeStudy.Gains> gains) {
        var parts = gains.stream()
                .map(g -> Figures.of(g.counted()) + " " + words(g.basis()))
                .toList();
        var losers = gains.getFirst().splits().stream()
                .filter(s -> s.counted() < 0)
                .map(TradeStudy.Split::country)
                .toList();
        String span =
                last == first ? "the water year from October " + first : "the water years " + first + " to " + last;
        return "Free power trade gains, million USD in " + span + ": " + String.join(", ", parts) + ". "
                + (losers.isEmpty()
                        ? "Nobody loses"
                        : String.join(" and ", losers) + " lose" + (losers.size() == 1 ? "s" : ""))
                + " in fuel only.";
    }

    private static TextTable splits(List<TradeStudy.Gains> gains) {
        var table = new TextTable(
                "basis, musd",
                "country",
                ">counted",
                ">utility",
                ">of it fuel",
                ">budget",
                ">consumers",
                ">farmers",
                ">kept");
        for (var basis : gains) {
            for (var s : basis.splits()) {
                table.row(
                        words(basis.basis()),
                        s.country(),
                        Figures.signed(s.counted()),
                        Figures.signed(s.utility()),
                        Figures.signed(s.fuel()),
                        Figures.signed(s.budget()),
                        Figures.signed(s.consumer()),
                        Figures.signed(s.farmer()),
                        Figures.signed(s.kept()));
            }
        }
        return table;
    }

    private static TextTable beside(Map<SwapStudy.YearType, List<TradeStudy.Gains>> gains) {
        var table = new TextTable("2010-14, musd", ">published", ">ours", ">dry", ">wet");
        for (var basis : TradeStudy.Basis.values()) {
            table.row(
                    words(basis),
                    Figures.of(PUBLISHED[basis.ordinal()]),
                    counted(gains, SwapStudy.YearType.NORMAL, basis),
                    counted(gains, SwapStudy.YearType.DRY, basis),
                    counted(gains, SwapStudy.YearType.WET, basis));
        }
        return table;
    }

    private static String counted(
            Map<SwapStudy.YearType, List<TradeStudy.Gains>> gains, SwapStudy.YearType type, TradeStudy.Basis basis) {
        var of = gains.get(type);
        return of == null ? "" : Figures.of(of.get(basis.ordinal()).counted());
    }
}
