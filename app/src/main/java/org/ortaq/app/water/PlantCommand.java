package org.ortaq.app.water;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.region.Fact;
import org.ortaq.region.power.Plant;
import org.ortaq.solver.HighsSolver;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import org.ortaq.waterpower.PlantPolicyStudy;
import org.ortaq.waterpower.PlantStudy;
import org.ortaq.waterpower.SwapStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ortaq water plant}. */
@Command(
        name = "plant",
        description =
                "What a river plant is worth year by year, filling of its lake included: the difference of two runs.")
final class PlantCommand implements WithCommon {

    private static final String USUAL = "kambarata-1";

    @Parameters(arity = "0..1", paramLabel = "PLANT", description = "The plant (default: " + USUAL + ").")
    private @Nullable String named;

    @Option(names = "--plant", paramLabel = "PLANT", description = "The plant, as an option.")
    private @Nullable String option;

    private String plant = USUAL;

    @Option(
            names = "--year",
            defaultValue = "2033",
            description = "Year it is commissioned (default: ${DEFAULT-VALUE}).")
    private int year;

    @Option(
            names = "--policy",
            description = "Also its output under the joint policy (SDDP), which does not know the inflow to come, in a"
                    + " dry, a normal and a wet hydrology.")
    private boolean policy;

    @Mixin
    private PolicyOptions training = new PolicyOptions();

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
        plant = chosen();
        check();
        options.open(plant, year);
        var with = options.regions(WaterOptions.LAST_YEAR);
        var node = with.getFirst().power().plants().stream()
                .filter(p -> p.id().equals(plant) && p.atNode())
                .map(Plant::node)
                .findFirst()
                .orElseThrow();
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
        var played = policy ? played(node, console) : new TreeMap<SwapStudy.YearType, List<PlantPolicyStudy.Year>>();
        console.out().print(common.json() ? Json.write(json(rows, played)) : text(rows, played));
        return Exit.DONE;
    }

    private String chosen() {
        var first = named;
        var second = option;
        if (first != null && second != null && !first.equals(second)) {
            throw InputException.of("command line", 0, "--plant", second, "one plant, " + first + " or this one");
        }
        return first != null ? first : second != null ? second : USUAL;
    }

    private void check() {
        options.requireRiverPlant(named == null ? "--plant" : "PLANT", plant);
        int base = options.data().baseYear();
        if (year < base || year >= WaterOptions.LAST_YEAR) {
            var expected = "a year from " + base + " to " + (WaterOptions.LAST_YEAR - 1);
            throw InputException.of("command line", 0, "--year", String.valueOf(year), expected);
        }
    }

    private SortedMap<SwapStudy.YearType, List<PlantPolicyStudy.Year>> played(String node, Console console)
            throws java.io.IOException {
        int mask = options.mask();
        var book = training.book(options, year, WaterOptions.LAST_YEAR - year, console)
                .refined();
        book.prepare(List.of(1, 2, 4, 8, 16, mask).stream().distinct().toList());
        var played = new TreeMap<SwapStudy.YearType, List<PlantPolicyStudy.Year>>();
        try (var solver = new HighsSolver()) {
            for (var type : SwapStudy.YearType.values()) {
                played.put(type, PlantPolicyStudy.of(book, node, mask, type.inflow() * options.inflow(), solver));
            }
        }
        return played;
    }

    /** GWh a year its builders expect of the plant, if the data have it. */
    private Optional<Fact> published() {
        return options.data().facts().of("waterpower.plant-output", plant).stream()
                .filter(fact -> fact.period().equals("plan"))
                .findFirst();
    }

    private Map<String, Object> json(
            SortedMap<SwapStudy.YearType, List<PlantStudy.Year>> rows,
            SortedMap<SwapStudy.YearType, List<PlantPolicyStudy.Year>> played) {
        var underPolicy = new ArrayList<Map<String, Object>>();
        played.forEach((type, list) -> list.forEach(y -> underPolicy.add(Json.object()
                .put("yearType", type.name().toLowerCase(Locale.ROOT))
                .put("year", y.year())
                .put("own", y.own())
                .put("stored", y.stored())
                .build())));
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
                .put("published", published().map(Fact::value))
                .put("years", years)
                .put("policy", policy ? underPolicy : null)
                .build();
    }

    private String text(
            SortedMap<SwapStudy.YearType, List<PlantStudy.Year>> rows,
            SortedMap<SwapStudy.YearType, List<PlantPolicyStudy.Year>> played) {
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
        lines.add(published()
                .map(f -> "Planned by its builders: " + Figures.of(f.value() / 1000) + " TWh a year (" + f.source()
                        + ").")
                .orElse("The data have no planned output of it."));
        return plant + " from " + year + " on, against never:\n" + String.join("\n", lines) + "\n\n"
                + String.join("\n", table.lines())
                + text(played)
                + "\n\nTwo runs over the same years; savings are costs of the year less the value of water kept,"
                + " without the cost of building.\n";
    }

    private String text(SortedMap<SwapStudy.YearType, List<PlantPolicyStudy.Year>> played) {
        if (played.isEmpty()) {
            return "";
        }
        var table = new TextTable("inflow", "water year", ">own GWh", ">lake hm3");
        played.forEach((type, list) -> list.forEach(y -> table.row(
                type.name().toLowerCase(Locale.ROOT),
                String.valueOf(y.year()),
                Figures.of(y.own()),
                Figures.of(y.stored()))));
        return "\n\nUnder the joint policy, the inflow to come not known:\n" + String.join("\n", table.lines());
    }
}
