package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ortaq.people.PeopleModel;
import org.ortaq.people.PeopleResult;
import org.ortaq.projects.ProjectsModel;
import org.ortaq.projects.ProjectsResult;
import org.ortaq.region.Outcome;
import org.ortaq.region.Region;
import org.ortaq.region.initiative.Timeline;
import org.ortaq.solver.LpSolver;
import org.ortaq.trade.TradeInputs;
import org.ortaq.trade.TradeModel;
import org.ortaq.trade.TradeYears;
import org.ortaq.transport.TransportModel;
import org.ortaq.waterpower.WaterPowerModel;
import org.ortaq.waterpower.WaterPowerResult;

/**
 * The order in which data flow through the models of one year, and the fixed point of trade and transport.
 *
 * <p>Water and power come first: what they fail to deliver lowers productivity. Transport prices the network at the last
 * known freight; trade answers; freight follows trade; the two are repeated until no flow of the five moves by
 * more than {@link #TOLERANCE} of the largest of them. People and projects come last. If they do not agree within
 * {@link #PASSES} passes, the year is marked as not converged.
 */
public final class Coupling {

    static final double TOLERANCE = 1e-6;
    static final int PASSES = 60;

    /** Passes that take the whole step; where they swing, the rest take a part of it. */
    private static final int FREE_PASSES = 10;

    private static final double DAMPED_STEP = 0.4;

    private final TradeModel trade = new TradeModel();
    private final TransportModel transport = new TransportModel();
    private final WaterPowerModel waterPower = new WaterPowerModel();
    private final PeopleModel people = new PeopleModel();
    private final ProjectsModel projects = new ProjectsModel();

    /** Calibrates on the base year. */
    Calibration calibrate(Region base) {
        var tradeBase = trade.start(base);
        var freight = transport.tonnes(base, tradeBase.flows());
        var ways = transport.ways(base, freight);
        var prices = transport.costs(base, ways, freight);
        return new Calibration(tradeBase, FreightCosts.byIndustry(transport, base, ways, prices, freight));
    }

    /** Runs the years of a timeline forward. */
    Course run(Timeline timeline, Calibration calibration, LpSolver solver, InitiativeCosts costs) {
        var years = new ArrayList<YearResult>();
        var water = waterPower.start(timeline.base());
        var productivity = new Productivity(timeline.base(), calibration.trade());
        var trading = trade.years(calibration.trade());
        double[][] flows = calibration.trade().flows();
        for (int t = 0; t < timeline.regions().size(); t++) {
            var region = timeline.regions().get(t);
            var next = timeline.regions().get(Math.min(t + 1, timeline.regions().size() - 1));
            var step = waterPower.run(region, next, water, solver);
            var built = projects.run(region);
            var agreed = agree(region, calibration, trading, flows, productivity.of(region, step.result(), built));
            var visits = people.run(region);
            years.add(new YearReport(region, costs)
                    .of(
                            step.result(),
                            agreed,
                            visits,
                            outcomes(region, calibration, step.result(), agreed, visits, built)));
            water = step.state();
            flows = agreed.trade().flows();
        }
        return new Course(years);
    }

    private List<Outcome> outcomes(
            Region region,
            Calibration calibration,
            WaterPowerResult water,
            Agreement agreed,
            PeopleResult visits,
            ProjectsResult built) {
        return Stream.of(
                        waterPower.outcomes(region, water),
                        transport.outcomes(region, agreed.transport()),
                        trade.outcomes(region, calibration.trade(), agreed.trade()),
                        people.outcomes(region, visits),
                        projects.outcomes(region, built))
                .flatMap(List::stream)
                .toList();
    }

    /** Trade and transport, repeated until they agree. */
    private Agreement agree(
            Region region,
            Calibration calibration,
            TradeYears trading,
            double[][] start,
            Productivity.Hats productivity) {
        var flows = start;
        var ways = transport.ways(region, transport.tonnes(region, flows));
        for (int pass = 1; ; pass++) {
            var tonnes = transport.tonnes(region, flows);
            var prices = transport.costs(region, ways, tonnes);
            var inputs = new TradeInputs(
                    FreightCosts.byIndustry(transport, region, ways, prices, tonnes),
                    calibration.transportCost(),
                    productivity.whole(),
                    productivity.industry());
            var traded = trading.run(region, inputs);
            double residual = Agreement.distance(region.countries(), flows, traded.flows());
            if (residual <= TOLERANCE || pass == PASSES) {
                boolean converged = residual <= TOLERANCE && traded.converged();
                return new Agreement(prices, traded, converged, residual, pass);
            }
            flows = pass < FREE_PASSES ? traded.flows() : Agreement.between(flows, traded.flows(), DAMPED_STEP);
            ways = ways.from(prices);
        }
    }
}
