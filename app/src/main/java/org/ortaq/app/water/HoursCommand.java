package org.ortaq.app.water;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.solver.HighsSolver;
import org.ortaq.solver.LpSolver;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import org.ortaq.waterpower.HoursStudy;
import org.ortaq.waterpower.WaterCase;
import org.ortaq.waterpower.WaterPowerModel;
import org.ortaq.waterpower.hourly.HoursYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq water hours}. */
@Command(name = "hours", description = "A water year in hours: 52 weekly programs on the cuts of the monthly policies.")
final class HoursCommand implements WithCommon {
    private static final int YEARS = 3;

    @Option(
            names = "--year",
            defaultValue = "2030",
            description = "Calendar year the water year begins in (default: ${DEFAULT-VALUE}).")
    private int year;

    @Option(
            names = "--values",
            paramLabel = "policy|monthly",
            defaultValue = "policy",
            description =
                    "What stored water is worth after a week: the cuts of the policies, which do not know the"
                            + " inflow to come, or the water values of the monthly plan, which does (default: ${DEFAULT-VALUE}).")
    private String values = "policy";

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
        boolean onCuts = onCuts();
        WaterOptions.check(year, options.data().baseYear());
        try (var solver = new HighsSolver()) {
            var study = onCuts ? onCuts(solver, console) : onPlan(solver);
            var watch = new Stopwatch();
            var hours = study.solve(days(), solver, () -> Thread.currentThread().isInterrupted());
            double seconds = watch.seconds();
            double processor = watch.processorSeconds();
            console.out()
                    .print(
                            common.json()
                                    ? Json.write(json(study.zones(), hours, seconds, processor))
                                    : text(study.zones(), hours, seconds, processor));
        }
        return Exit.DONE;
    }

    private boolean onCuts() {
        if (!values.equals("policy") && !values.equals("monthly")) {
            throw InputException.of("command line", 0, "--values", values, "policy or monthly");
        }
        return values.equals("policy");
    }

    private HoursStudy onPlan(LpSolver solver) throws java.io.IOException {
        var regions = options.regions(year + (year < WaterOptions.LAST_YEAR ? 1 : 0));
        var state = new WaterPowerModel().october(regions, year, solver);
        var asked = WaterCase.of(WaterOptions.at(regions, year), WaterOptions.at(regions, year + 1), state)
                .withInflow(options.inflow());
        return HoursStudy.onPlan(asked, options.mask(), solver);
    }

    private HoursStudy onCuts(LpSolver solver, Console console) throws java.io.IOException {
        var book = training.book(options, year, YEARS, console).refined();
        book.prepare(List.of(1, 2, 4, 8, 16, options.mask()).stream().distinct().toList());
        double loadFactor = options.data().parameters().get("waterpower.thermal-load-factor");
        return HoursStudy.onCuts(book, options.mask(), options.inflow(), loadFactor, solver);
    }

    private TreeMap<String, double[][]> days() {
        var days = new TreeMap<String, double[][]>();
        for (var row : options.data().table("power-day-shapes").rows()) {
            var shape = days.computeIfAbsent(row.text("id"), id -> new double[12][24]);
            for (int hour = 0; hour < 24; hour++) {
                shape[row.integer("month") - 1][hour] = row.number(String.format(Locale.ROOT, "h%02d_ratio", hour));
            }
        }
        return days;
    }

    private Map<String, Object> json(List<String> zones, HoursYear hours, double seconds, double processor) {
        var rows = new ArrayList<Map<String, Object>>();
        for (int z = 0; z < zones.size(); z++) {
            var sorted = hours.price()[z].clone();
            Arrays.sort(sorted);
            rows.add(Json.object()
                    .put("zone", zones.get(z))
                    .put("priceMean", Arrays.stream(sorted).average().orElse(Double.NaN))
                    .put("priceP95", sorted[sorted.length * 95 / 100])
                    .put("priceMax", sorted[sorted.length - 1])
                    .put("unserved", Arrays.stream(hours.unserved()[z]).sum())
                    .put("unservedHours", hoursShort(hours.unserved()[z]))
                    .build());
        }
        return Json.object()
                .put("year", year)
                .put("zones", rows)
                .put("values", values)
                .put("weeks", Arrays.stream(hours.cost()).boxed().toList())
                .put("seconds", seconds)
                .put("processorSeconds", processor)
                .build();
    }

    private static long hoursShort(double[] unserved) {
        return Arrays.stream(unserved).filter(gwh -> gwh > 1e-6).count();
    }

    private String text(List<String> zones, HoursYear hours, double seconds, double processor) {
        var table = new TextTable(
                "zone", ">mean USD/MWh", ">95 of 100 hours below", ">highest", ">unserved GWh", ">in hours");
        double all = 0;
        for (int z = 0; z < zones.size(); z++) {
            var sorted = hours.price()[z].clone();
            Arrays.sort(sorted);
            all += Arrays.stream(hours.unserved()[z]).sum();
            table.row(
                    zones.get(z),
                    Figures.of(Arrays.stream(sorted).average().orElse(Double.NaN)),
                    Figures.of(sorted[sorted.length * 95 / 100]),
                    Figures.of(sorted[sorted.length - 1]),
                    Figures.of(Arrays.stream(hours.unserved()[z]).sum()),
                    String.valueOf(hoursShort(hours.unserved()[z])));
        }
        return "Hour by hour, " + Figures.of(all) + " GWh are not served in the water year from October " + year
                + ".\n\n"
                + String.join("\n", table.lines()) + "\n\n52 weekly programs in " + Figures.of(seconds)
                + " s (" + Figures.of(processor) + " s of processor time), stored water valued by "
                + (values.equals("policy") ? "the cuts of the monthly policies" : "the monthly plan")
                + ". Mean days of each month, one profile of load for all zones, no reserves, no ramps.\n";
    }
}
