package org.ortaq.assessment;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ortaq.numerics.Digest;
import org.ortaq.numerics.Digester;
import org.ortaq.people.PeopleModel;
import org.ortaq.people.PeopleResult;
import org.ortaq.projects.ProjectsModel;
import org.ortaq.projects.ProjectsResult;
import org.ortaq.region.Outcome;
import org.ortaq.region.Region;
import org.ortaq.region.RegionContent;
import org.ortaq.region.initiative.Timeline;
import org.ortaq.solver.LpSolver;
import org.ortaq.trade.TradeModel;
import org.ortaq.trade.TradeYears;
import org.ortaq.transport.TransportModel;
import org.ortaq.waterpower.WaterPowerModel;
import org.ortaq.waterpower.WaterPowerResult;
import org.ortaq.waterpower.WaterPowerState;

/**
 * The models of one course, run year by year with what each carries from year to year; each step is taken from the memo when
 * it was run before. What a step carries is known by everything it was computed from, so equal digests mean equal states.
 */
final class Steps {

    private final TradeModel trade = new TradeModel();
    private final TransportModel transport = new TransportModel();
    private final WaterPowerModel waterPower;
    private final PeopleModel people = new PeopleModel();
    private final ProjectsModel projects = new ProjectsModel();

    private final Timeline timeline;
    private final Calibration calibration;
    private final LpSolver solver;
    private final Memo memo;
    private final RegionContent content;
    private final TradeYears trading;
    private final FixedPoint fixedPoint;

    private WaterPowerState rivers;
    private Digest riversSoFar;
    private double[][] flows;
    private double[] tradeStart;
    private Digest tradeSoFar;

    Steps(Timeline timeline, Calibration calibration, LpSolver solver, Memo memo, WaterPowerModel waterPower) {
        this.waterPower = waterPower;
        this.timeline = timeline;
        this.calibration = calibration;
        this.solver = solver;
        this.memo = memo;
        this.content = new RegionContent();
        this.trading = trade.years(calibration.trade());
        this.fixedPoint = new FixedPoint(calibration, trading);
        this.rivers = waterPower.start(timeline.base());
        this.riversSoFar = new Digester()
                .add(content.of(timeline.base(), Room.WATERPOWER.reads()))
                .add(waterPower.content())
                .digest();
        this.flows = calibration.trade().flows();
        this.tradeStart = trading.start();
        this.tradeSoFar = calibration.digest();
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

    /** Rivers and plants in the order of the years. */
    Water waterPower(int year) {
        var region = region(year);
        var next = region(Math.min(year + 1, timeline.regions().size() - 1));
        riversSoFar = new Digester()
                .add(content.of(region, Room.WATERPOWER.reads()))
                .add(content.of(next, Room.WATERPOWER.reads()))
                .add(riversSoFar)
                .digest();
        var done = keep(Room.WATERPOWER, riversSoFar, Water.class, () -> {
            var step = waterPower.run(region, next, rivers, solver);
            return new Water(step.result(), step.state(), waterPower.outcomes(region, step.result()));
        });
        rivers = done.state();
        return done;
    }

    Built projects(int year) {
        var region = region(year);
        return keep(Room.PROJECTS, content.of(region, Room.PROJECTS.reads()), Built.class, () -> {
            var result = projects.run(region);
            return new Built(result, projects.outcomes(region, result));
        });
    }

    /** Trade and transport in the order of the years. */
    Agreed tradeAndTransport(int year, Productivity.Hats productivity) {
        var region = region(year);
        tradeSoFar = new Digester()
                .add(content.of(region, Room.TRADE_AND_TRANSPORT.reads()))
                .add(productivity.whole())
                .add(productivity.industry())
                .add(tradeSoFar)
                .digest();
        var done = keep(
                Room.TRADE_AND_TRANSPORT,
                tradeSoFar,
                Agreed.class,
                () -> agree(region, flows, tradeStart, productivity));
        flows = done.flows();
        tradeStart = done.start();
        return done;
    }

    private Agreed agree(Region region, double[][] before, double[] start, Productivity.Hats productivity) {
        trading.start(start);
        var agreed = fixedPoint.agree(region, before, productivity);
        var outcomes = Stream.concat(
                        transport.outcomes(region, agreed.transport()).stream(),
                        trade.outcomes(region, calibration.trade(), agreed.trade()).stream())
                .toList();
        return new Agreed(
                agreed.trade().realIncome(),
                agreed.trade().flows(),
                trading.start(),
                outcomes,
                agreed.converged(),
                agreed.residual(),
                agreed.passes());
    }

    Visited people(int year) {
        var region = region(year);
        return keep(Room.PEOPLE, content.of(region, Room.PEOPLE.reads()), Visited.class, () -> {
            var result = people.run(region);
            return new Visited(result, people.outcomes(region, result));
        });
    }

    private Region region(int year) {
        return timeline.regions().get(year);
    }

    private <T extends Memo.Kept> T keep(Room room, Digest asked, Class<T> type, Supplier<T> compute) {
        return memo.of(room, asked, type, compute);
    }
}
