package org.ortaq.app.water;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.region.power.Plant;
import org.ortaq.solver.HighsSolver;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import org.ortaq.waterpower.PlantStudy;
import org.ortaq.waterpower.SwapStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq water plant}. */
@Command(
        name = "plant",
        description =
                "What a river plant is worth year by year, filling of its lake included: the difference of two runs.")
final class PlantCommand implements WithCommon {

    @Option(names = "--plant", defaultValue = "kambarata-1", description = "The plant (default: ${DEFAULT-VALUE}).")
    private String plant = "kambarata-1";

    @Option(
            names = "--year",
            defaultValue = "2033",
            description = "Year it is commissioned (default: ${DEFAULT-VALUE}).")
    private int year;

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
        var opened = options.opens();
        opened.put(plant, year);
        var with = options.regions(2040, options.marketFuel(), opened);
        var node = with.getFirst().power().plants().stream()
                .filter(p -> p.id().equals(plant) && p.atNode())
                .map(Plant::node)
                .findFirst()
                .orElseThrow(
                        () -> InputException.of("command line", 0, "--plant", plant, "a plant that stands at a river"));
        var without = with.stream()
                .map(region -> region.with(region.power().withoutPlant(plant)))
                .toList();
        var rows = new TreeMap<SwapStudy.YearType, List<PlantStudy.Year>>();
        try (var solver = new HighsSolver()) {
            for (var type : SwapStudy.YearType.values()) {
                rows.put(
                        type,
                        PlantStudy.of(without, with, node, options.mask(), type.inflow() * options.inflow(), solver));
            }
        }
        console.out().print(common.json() ? Json.write(json(rows)) : text(rows));
        return Exit.DONE;
    }

    private Map<String, Object> json(SortedMap<SwapStudy.YearType, List<PlantStudy.Year>> rows) {
        var years = new ArrayList<Map<String, Object>>();
        rows.forEach((type, list) -> list.forEach(y -> years.add(Json.object()
                .put("yearType", type.name().toLowerCase(Locale.ROOT))
                .put("year", y.year())
                .put("own", y.own())
                .put("country", y.country())
                .put("region", y.region())
                .put("stored", y.stored())
                .put("saved", y.savedMusd())
                .put("regionSaved", y.regionMusd())
                .build())));
        return Json.object()
                .put("plant", plant)
                .put("opens", year)
                .put("years", years)
                .build();
    }

    private String text(SortedMap<SwapStudy.YearType, List<PlantStudy.Year>> rows) {
        var table = new TextTable(
                "inflow",
                "water year",
                ">own GWh",
                ">country GWh",
                ">region GWh",
                ">lake hm3",
                ">coalition saves musd",
                ">region saves");
        var lines = new ArrayList<String>();
        for (var entry : rows.entrySet()) {
            var kind = entry.getKey().name().toLowerCase(Locale.ROOT);
            var last = entry.getValue().getLast();
            lines.add(kind + ": " + Figures.of(last.own() / 1000) + " TWh of its own in the last year, "
                    + Figures.signed(last.country() / 1000) + " TWh for its country's rivers.");
            for (var y : entry.getValue()) {
                if (y.year() >= year - 1) {
                    table.row(
                            kind,
                            String.valueOf(y.year()),
                            Figures.of(y.own()),
                            Figures.signed(y.country()),
                            Figures.signed(y.region()),
                            Figures.of(y.stored()),
                            Figures.signed(y.savedMusd()),
                            Figures.signed(y.regionMusd()));
                }
            }
        }
        return plant + " from " + year + " on, against never:\n" + String.join("\n", lines) + "\n\n"
                + String.join("\n", table.lines())
                + "\n\nTwo runs over the same years; savings are costs of the year less the value of water kept,"
                + " without the cost of building.\n";
    }
}
