package org.ortaq.app.water;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.region.Member;
import org.ortaq.solver.HighsSolver;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import org.ortaq.waterpower.SwapStudy;
import org.ortaq.waterpower.WaterCase;
import org.ortaq.waterpower.WaterPowerModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq water swap}. */
@Command(
        name = "swap",
        description =
                "Summer water against winter power in a dry, a normal and a wet year: the prices and rates that suit both sides.")
final class SwapCommand implements WithCommon {

    @Option(
            names = "--year",
            defaultValue = "2026",
            description = "Calendar year of the summer (default: ${DEFAULT-VALUE}).")
    private int year;

    @Option(
            names = "--reservoir",
            defaultValue = "toktogul",
            description = "Whose water it is (default: ${DEFAULT-VALUE}).")
    private String reservoir = "toktogul";

    @Option(
            names = "--volume",
            paramLabel = "KM3",
            defaultValue = "0.5,1",
            split = ",",
            description = "More in June to August than alone (default: ${DEFAULT-VALUE}).")
    private List<Double> volumes = List.of(0.5, 1.0);

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
        var rows = rows();
        console.out().print(common.json() ? Json.write(json(rows)) : text(rows));
        return Exit.DONE;
    }

    private List<SwapStudy.Row> rows() throws java.io.IOException {
        var regions = options.regions(year);
        WaterOptions.check(year, options.data().baseYear());
        options.requireReservoir("--reservoir", reservoir, regions.getLast());
        for (double volume : volumes) {
            if (!(volume > 0)) {
                throw InputException.of("command line", 0, "--volume", String.valueOf(volume), "km3 above 0");
            }
        }
        try (var solver = new HighsSolver()) {
            var state = new WaterPowerModel().october(regions, year - 1, solver);
            var asked = WaterCase.of(WaterOptions.at(regions, year - 1), WaterOptions.at(regions, year), state)
                    .withInflow(options.inflow());
            return SwapStudy.of(
                    asked,
                    reservoir,
                    options.parties(),
                    volumes.stream().map(v -> v * 1000).toList(),
                    solver);
        } catch (IllegalArgumentException wrong) {
            throw InputException.of("command line", 0, "--year or --reservoir", "", String.valueOf(wrong.getMessage()));
        }
    }

    private Map<String, Object> json(List<SwapStudy.Row> rows) {
        return Json.object()
                .put("reservoir", reservoir)
                .put("year", year)
                .put("rows", rows.stream().map(this::row).toList())
                .build();
    }

    private Map<String, Object> row(SwapStudy.Row row) {
        var gains = Json.object();
        for (var member : Member.values()) {
            gains.put(member.name(), row.terms().gains()[member.ordinal()] / 1000);
        }
        return Json.object()
                .put("yearType", row.type().name().toLowerCase(Locale.ROOT))
                .put("inflow", row.type().inflow())
                .put("terms", SeasonJson.terms(row.terms()))
                .put("pays", row.terms().pays())
                .put("paysInPower", row.terms().paysInPower())
                .put("gains", gains.build())
                .put("others", row.terms().others(options.mask()) / 1000)
                .build();
    }

    private String text(List<SwapStudy.Row> rows) {
        var table = new TextTable(
                "year",
                ">inflow",
                ">km3",
                ">least USD/1000 m3",
                ">most",
                ">least kWh/m3",
                ">most",
                ">others gain musd",
                "suits both");
        for (var row : rows) {
            var t = row.terms();
            table.row(
                    row.type().name().toLowerCase(Locale.ROOT),
                    Figures.of(row.type().inflow() * options.inflow()),
                    Figures.of(t.hm3() / 1000),
                    Figures.of(t.leastUsd()),
                    Figures.of(t.mostUsd()),
                    SeasonText.kwh(t.leastKwh()),
                    SeasonText.kwh(t.mostKwh()),
                    Figures.signed(t.others(options.mask()) / 1000),
                    t.pays()
                            ? "in money" + (t.paysInPower() ? " and in power" : "")
                            : t.paysInPower() ? "in power" : "no");
        }
        long good = rows.stream()
                .filter(r -> r.terms().pays() || r.terms().paysInPower())
                .count();
        return "In " + good + " of " + rows.size() + " cases a promise of summer water from " + reservoir
                + " leaves both sides better off in the water year before October " + year + ".\n\n"
                + String.join("\n", table.lines())
                + "\n\nLeast: what the giver must get; most: what the partners can give. Countries act alone but for the"
                + " promise.\nYear types are shares of mean inflow fixed beforehand.\n";
    }
}
