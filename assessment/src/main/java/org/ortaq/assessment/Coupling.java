package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ortaq.region.Region;
import org.ortaq.region.initiative.Timeline;
import org.ortaq.solver.LpSolver;
import org.ortaq.trade.TradeModel;
import org.ortaq.transport.TransportModel;
import org.ortaq.waterpower.WaterPowerModel;
import org.ortaq.waterpower.WaterPowerResult;

/**
 * The order in which data flow through the models, year by year.
 *
 * <p>Water and power come first: what they fail to deliver, and what joint projects add, moves productivity. Trade and
 * transport follow and are repeated until they agree ({@link FixedPoint}). People see the Region only. What each step hands
 * on is listed in {@link CouplingGraph}; {@link Steps} runs a step once for all courses in which it is the same.
 */
public final class Coupling {

    private final Memo memo;
    private final WaterPowerModel waterPower;

    Coupling(Memo memo) {
        this(memo, new WaterPowerModel());
    }

    /** With rivers and power of another kind: played on policies. */
    Coupling(Memo memo, WaterPowerModel waterPower) {
        this.memo = memo;
        this.waterPower = waterPower;
    }

    /** Calibrates on the base year. */
    static Calibration calibrate(Region base) {
        var transport = new TransportModel();
        var trade = new TradeModel().start(base);
        var freight = transport.tonnes(base, trade.flows());
        var ways = transport.ways(base, freight);
        var prices = transport.costs(base, ways, freight);
        return Calibration.of(base, trade, FreightCosts.byIndustry(transport, base, ways, prices, freight));
    }

    /** Runs the years of a timeline forward. */
    Course run(Timeline timeline, Calibration calibration, LpSolver solver, Costs costs, Monitor monitor) {
        return run(timeline, calibration, solver, costs, monitor, _ -> {});
    }

    /** Rivers and power of every year of a timeline; they wait for no other room. */
    List<WaterPowerResult> rivers(Timeline timeline, Calibration calibration, LpSolver solver, Monitor monitor) {
        var steps = new Steps(timeline, calibration, solver, memo, waterPower);
        var years = new ArrayList<WaterPowerResult>();
        for (int t = 0; t < timeline.regions().size(); t++) {
            monitor.requireGoingOn();
            years.add(steps.waterPower(t).result());
        }
        return years;
    }

    /** @param witness is handed every year as it was run */
    Course run(
            Timeline timeline,
            Calibration calibration,
            LpSolver solver,
            Costs costs,
            Monitor monitor,
            Consumer<RunYear> witness) {
        var years = new ArrayList<YearResult>();
        var productivity = new Productivity(timeline.base(), calibration.trade());
        var steps = new Steps(timeline, calibration, solver, memo, waterPower);
        for (int t = 0; t < timeline.regions().size(); t++) {
            monitor.requireGoingOn();
            var region = timeline.regions().get(t);
            var rivers = steps.rivers();

            var water = steps.waterPower(t);
            var built = steps.projects(t);
            var hats = productivity.of(region, water.result(), built.result());
            var agreed = steps.tradeAndTransport(t, hats);
            var visits = steps.people(t);

            var year = new RunYear(region, rivers, water, built, hats, agreed, visits);
            witness.accept(year);
            years.add(year.report(costs));
        }
        return new Course(years);
    }
}
