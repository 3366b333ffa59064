package org.ortaq.app.water;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.region.Region;
import org.ortaq.solver.HighsSolver;
import org.ortaq.table.Json;
import org.ortaq.waterpower.PlanStudy;
import org.ortaq.waterpower.WaterCase;
import org.ortaq.waterpower.WaterPowerModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq water plan}. */
@Command(
        name = "plan",
        description = "What a coalition does in a water year, who gains, and what it means for the others.")
final class PlanCommand implements WithCommon {

    @Option(
            names = "--year",
            defaultValue = "2030",
            description = "Calendar year the water year begins in (default: ${DEFAULT-VALUE}).")
    private int year;

    @Option(names = "--all", description = "Also the worth of all 31 coalitions, and whether it is superadditive.")
    private boolean all;

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
        WaterOptions.check(year, options.data().baseYear());
        int mask = options.parties();
        var regions = options.regions(Math.max(year, options.data().baseYear()) + (year < 2040 ? 1 : 0));
        try (var solver = new HighsSolver()) {
            var study = study(regions, solver);
            var plan = study.of(mask);
            List<PlanStudy.Worth> worth = all ? study.all() : List.of();
            var budget = study.fuelDifference(mask, study(otherFuel(), solver));
            console.out()
                    .print(
                            common.json()
                                    ? Json.write(PlanText.json(plan, worth, budget, year))
                                    : PlanText.of(plan, worth, budget, year));
        }
        return Exit.DONE;
    }

    private PlanStudy study(List<Region> regions, HighsSolver solver) {
        var state = new WaterPowerModel().october(regions, year, solver);
        return new PlanStudy(
                WaterCase.of(WaterOptions.at(regions, year), WaterOptions.at(regions, year + 1), state)
                        .withInflow(options.inflow()),
                solver);
    }

    // the same years at the fuel prices that were not chosen
    private List<Region> otherFuel() throws java.io.IOException {
        return options.regions(
                Math.max(year, options.data().baseYear()) + (year < 2040 ? 1 : 0),
                !options.marketFuel(),
                options.opens());
    }
}
