package org.ortaq.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.ortaq.people.PeopleModel;
import org.ortaq.people.PeopleResult;
import org.ortaq.projects.ProjectsModel;
import org.ortaq.projects.ProjectsResult;
import org.ortaq.region.Outcome;
import org.ortaq.region.Region;
import org.ortaq.solver.LpSolver;
import org.ortaq.trade.TradeModel;
import org.ortaq.trade.TradeYears;
import org.ortaq.transport.TransportModel;
import org.ortaq.waterpower.WaterPowerModel;
import org.ortaq.waterpower.WaterPowerResult;
import org.ortaq.waterpower.WaterPowerState;

/** The models, each asked for one year: what they say, and what they hand to the next year. */
final class Models {

    private final TradeModel trade = new TradeModel();
    private final TransportModel transport = new TransportModel();
    private final WaterPowerModel waterPower;
    private final PeopleModel people = new PeopleModel();
    private final ProjectsModel projects = new ProjectsModel();

    private final Calibration calibration;
    private final TradeYears trading;
    private final FixedPoint fixedPoint;

    Models(Calibration calibration) {
        this(calibration, new WaterPowerModel());
    }

    /** @param waterPower rivers and power of the kind wanted */
    Models(Calibration calibration, WaterPowerModel waterPower) {
        this.waterPower = waterPower;
        this.calibration = calibration;
        this.trading = trade.years(calibration.trade());
        this.fixedPoint = new FixedPoint(calibration, trading);
    }

    /** What water and power said of a year, and the rivers they leave. */
    record Water(WaterPowerResult result, WaterPowerState state, List<Outcome> outcomes) implements Memo.Kept {
        @Override
        public long bytes() {
            return 200_000 + Bytes.of(outcomes); // the state holds the plan of a water year
        }
    }

    /** What is expected of the joint projects. */
    record Built(ProjectsResult result, List<Outcome> outcomes) implements Memo.Kept {
        @Override
        public long bytes() {
            return 120L * result.deliveries().size() + Bytes.of(outcomes);
        }
    }

    /**
     * Trade and transport as they came to agree.
     *
     * @param realIncome million 2023 US dollars, by country
     * @param flows by exporter and importer
     * @param start where the solver of the next year starts from
     */
    record Agreed(
            int year,
            double[] realIncome,
            double[][] flows,
            double[] start,
            List<Outcome> outcomes,
            boolean converged,
            double residual,
            int passes)
            implements Memo.Kept {
        @Override
        public long bytes() {
            return 8L * (realIncome.length * (flows.length + 1) + start.length) + Bytes.of(outcomes);
        }
    }

    /** Visits, documents, recognition and places. */
    record Visited(PeopleResult result, List<Outcome> outcomes) implements Memo.Kept {
        @Override
        public long bytes() {
            return 100_000 + Bytes.of(outcomes);
        }
    }

    /** The rivers before the first year. */
    WaterPowerState rivers(Region base) {
        return waterPower.start(base);
    }

    /** Trade before the first year: the flows of the base, and where its solver starts from. */
    Agreed base() {
        return new Agreed(
                calibration.trade().year(),
                new double[0],
                calibration.trade().flows(),
                trade.years(calibration.trade()).start(),
                List.of(),
                true,
                0,
                0);
    }

    Water waterPower(Region region, Region next, WaterPowerState rivers, LpSolver solver) {
        var step = waterPower.run(region, next, rivers, solver);
        return new Water(step.result(), step.state(), waterPower.outcomes(region, step.result()));
    }

    Built projects(Region region) {
        var result = projects.run(region);
        return new Built(result, projects.outcomes(region, result));
    }

    /** @param before what they agreed on last */
    Agreed tradeAndTransport(Region region, Agreed before, Productivity.Hats productivity) {
        trading.start(before.start());
        var agreed = fixedPoint.agree(region, FixedPoint.grown(region, before.flows(), before.year()), productivity);
        var outcomes = Stream.concat(
                        transport.outcomes(region, agreed.transport()).stream(),
                        trade.outcomes(region, calibration.trade(), agreed.trade()).stream())
                .toList();
        return new Agreed(
                region.year(),
                agreed.trade().realIncome(),
                agreed.trade().flows(),
                trading.start(),
                outcomes,
                agreed.converged(),
                agreed.residual(),
                agreed.passes());
    }

    Visited people(Region region) {
        var result = people.run(region);
        return new Visited(result, people.outcomes(region, result));
    }
}
