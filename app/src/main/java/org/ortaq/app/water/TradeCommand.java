package org.ortaq.app.water;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.region.Region;
import org.ortaq.solver.HighsSolver;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import org.ortaq.waterpower.PastYears;
import org.ortaq.waterpower.PlanStudy;
import org.ortaq.waterpower.SwapStudy;
import org.ortaq.waterpower.TradeStudy;
import org.ortaq.waterpower.WaterCase;
import org.ortaq.waterpower.WaterPowerModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq water trade}. */
@Command(
        name = "trade",
        description = "What free power trade is worth and to whom: fuel only, with load served, at market fuel prices.")
final class TradeCommand implements WithCommon {
    private static final String FOUR = "KAZ,KGZ,TJK,UZB";

    @Option(names = "--year", description = "First water year, beginning in October (default: 2026).")
    private @Nullable Integer year;

    @Option(names = "--to", description = "Last water year (default: the first only).")
    private @Nullable Integer to;

    @Option(
            names = "--past",
            description = "Instead 2010 to 2014 as far as the tables know them, beside the World Bank's study.")
    private boolean past;

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
    public Integer call() throws IOException {
        var console = Console.of(spec);
        int mask = options.parties(FOUR);
        if (options.marketFuel()) {
            throw InputException.of("command line", 0, "--fuel", "market", "no --fuel: both prices are shown");
        }
        if (past && (year != null || to != null)) {
            throw InputException.of("command line", 0, "--past", "--year or --to", "--past without years");
        }
        Map<SwapStudy.YearType, List<TradeStudy.Gains>> gains;
        try (var solver = new HighsSolver()) {
            gains = past ? past(mask, solver) : Map.of(SwapStudy.YearType.NORMAL, TradeStudy.sum(ahead(mask, solver)));
        }
        var text = new TradeText(first(), last(), past, options.inflow());
        console.out().print(common.json() ? Json.write(text.json(gains)) : text.of(gains));
        return Exit.DONE;
    }

    private int first() {
        var given = year;
        return past ? PastYears.FIRST : given == null ? 2026 : given;
    }

    private int last() {
        var given = to;
        int last = past ? PastYears.LAST : given == null ? first() : given;
        if (last < first()) {
            throw InputException.of("command line", 0, "--to", String.valueOf(last), "a year from " + first() + " on");
        }
        return last;
    }

    private Map<SwapStudy.YearType, List<TradeStudy.Gains>> past(int mask, HighsSolver solver) throws IOException {
        int base = options.data().baseYear();
        var domestic = new PastYears(options.regions(base).getFirst(), true);
        var market = new PastYears(options.regions(base, true, options.opens()).getFirst(), false);
        var gains = new java.util.EnumMap<SwapStudy.YearType, List<TradeStudy.Gains>>(SwapStudy.YearType.class);
        for (var type : SwapStudy.YearType.values()) {
            var years = new ArrayList<List<TradeStudy.Gains>>();
            for (int y = first(); y <= last(); y++) {
                double inflow = options.inflow() * type.inflow();
                years.add(TradeStudy.of(
                        new PlanStudy(domestic.of(y, inflow), solver),
                        new PlanStudy(market.of(y, inflow), solver),
                        mask));
            }
            gains.put(type, TradeStudy.sum(years));
        }
        return gains;
    }

    private List<List<TradeStudy.Gains>> ahead(int mask, HighsSolver solver) throws IOException {
        int end = Math.min(last() + 1, WaterOptions.LAST_YEAR);
        WaterOptions.check(first(), options.data().baseYear());
        WaterOptions.check(last(), options.data().baseYear());
        var domestic = options.regions(end);
        var market = options.regions(end, true, options.opens());
        var years = new ArrayList<List<TradeStudy.Gains>>();
        for (int y = first(); y <= last(); y++) {
            years.add(TradeStudy.of(study(domestic, y, solver), study(market, y, solver), mask));
        }
        return years;
    }

    private PlanStudy study(List<Region> regions, int from, HighsSolver solver) {
        var state = new WaterPowerModel().october(regions, from, solver);
        return new PlanStudy(
                WaterCase.of(WaterOptions.at(regions, from), WaterOptions.at(regions, from + 1), state)
                        .withInflow(options.inflow()),
                solver);
    }
}
