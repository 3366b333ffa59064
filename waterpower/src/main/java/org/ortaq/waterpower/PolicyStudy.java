package org.ortaq.waterpower;

import static org.ortaq.waterpower.dispatch.WaterYear.MONTHS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.ortaq.numerics.RandomStream;
import org.ortaq.region.Member;
import org.ortaq.region.Region;
import org.ortaq.solver.LpSolver;
import org.ortaq.solver.WarmSolverFactory;
import org.ortaq.waterpower.dispatch.Dispatch;
import org.ortaq.waterpower.dispatch.Plan;
import org.ortaq.waterpower.dispatch.WaterYear;
import org.ortaq.waterpower.sddp.Opening;
import org.ortaq.waterpower.sddp.PathStep;
import org.ortaq.waterpower.sddp.Policy;
import org.ortaq.waterpower.sddp.PolicyGraph;
import org.ortaq.waterpower.sddp.StageProblem;
import org.ortaq.waterpower.stage.Month;
import org.ortaq.waterpower.stage.MonthBuilder;
import org.ortaq.waterpower.stage.Wetness;

/**
 * The monthly policy of the five as one when inflow is not known in advance: the water years from an October on, each
 * month a stage, ten openings a stage.
 */
public final class PolicyStudy {
    private static final int ROUNDS = 2;
    private static final int ALL = 31;
    private static final int PIECES = 4;

    private final List<WaterYear> years = new ArrayList<>();
    private final List<Month> months = new ArrayList<>();
    private final List<String> states;
    private final PolicyGraph graph;
    private final int firstYear;
    private double deterministic;

    /**
     * Builds the stages.
     *
     * @param regions one a year from the first on, one more than there are water years
     * @param state on 1 October of the first year
     * @param discount yearly factor
     */
    public PolicyStudy(List<Region> regions, WaterPowerState state, double discount, LpSolver solver) {
        firstYear = regions.getFirst().year();
        var plans = new ArrayList<Plan>();
        solveYears(regions, state, plans, discount, solver);
        var ids = new TreeSet<String>();
        years.forEach(year -> year.nodes().stream().filter(n -> n.stores()).forEach(n -> ids.add(n.id())));
        states = List.copyOf(ids);
        var wetness = wetness(regions.getLast());
        var river = rivers(regions.getFirst());
        for (int y = 0; y < years.size(); y++) {
            for (int t = 0; t < MONTHS; t++) {
                boolean last = y == years.size() - 1 && t == MONTHS - 1;
                months.add(new MonthBuilder(years.get(y), plans.get(y), wetness, river, states, t).build(last));
            }
        }
        graph = PolicyGraph.linear(
                initial(),
                months.stream().map(Month::problem).toList(),
                months.stream().map(Month::openings).toList(),
                StrictMath.exp(StrictMath.log(discount) / MONTHS),
                -greatestEndValue());
    }

    // What the five would do together with inflow known, year by year: heads, and the cost to compare with.
    private void solveYears(
            List<Region> regions, WaterPowerState state, List<Plan> plans, double discount, LpSolver solver) {
        var now = state;
        double factor = 1;
        for (int y = 0; y + 1 < regions.size(); y++) {
            var prepared = new Preparation(new Span(Sections.of(regions.get(y)), Sections.of(regions.get(y + 1))))
                    .prepare(now.storageHm3(), now.onTheWay());
            var dispatch = new Dispatch(solver, ROUNDS, 0);
            var ready = dispatch.ready(prepared.year());
            var plan = dispatch.at(ready, ALL);
            years.add(ready.year());
            plans.add(plan);
            var cost = org.ortaq.waterpower.dispatch.PartyCost.of(ready.year(), plan, ALL);
            boolean last = y + 2 == regions.size();
            deterministic += factor * (last ? cost.total() : cost.total() + cost.stored());
            factor *= discount;
            now = WaterPowerModel.stateAfter(prepared, plan);
        }
    }

    private static Wetness wetness(Region region) {
        var p = region.parameters();
        return new Wetness(
                p.get("waterpower.inflow-sd-syr"),
                p.get("waterpower.inflow-sd-amu"),
                p.get("waterpower.inflow-correlation"),
                p.get("waterpower.inflow-persistence"));
    }

    private static int[] rivers(Region region) {
        return region.water().nodes().stream()
                .mapToInt(node -> node.basin().equals("amu-darya") ? 1 : 0)
                .toArray();
    }

    private double[] initial() {
        var initial = new double[states.size() + 2];
        for (var node : years.getFirst().nodes()) {
            int s = states.indexOf(node.id());
            if (s >= 0) {
                initial[s] = node.start();
            }
        }
        return initial;
    }

    private double greatestEndValue() {
        double sum = 1;
        for (var node : years.getLast().nodes()) {
            for (int piece = 0; piece < PIECES && node.stores(); piece++) {
                sum += node.end().slope(piece) * node.end().width(piece, node.dead(), node.full());
            }
        }
        return sum;
    }

    public PolicyGraph graph() {
        return graph;
    }

    /** Ids of the reservoirs, in the order of the state; the two anomalies of the rivers follow. */
    public List<String> states() {
        return states;
    }

    /** Cost of the same years when inflow is the mean and known, thousand USD, discounted yearly. */
    public double deterministicCost() {
        return deterministic;
    }

    /** Rows and columns of the largest stage. */
    public int[] size() {
        int rows = 0;
        int columns = 0;
        for (var month : months) {
            StageProblem problem = month.problem();
            rows = Math.max(rows, problem.program().rows());
            columns = Math.max(columns, problem.program().columns());
        }
        return new int[] {rows, columns};
    }

    /** Simulates the policy on drawn openings. The same seed gives the same paths. */
    public PolicyFan fan(Policy policy, int replications, long seed, WarmSolverFactory solvers) {
        var fan = new FanCollector(replications);
        var random = RandomStream.of(seed, "policy-paths");
        try (var session = policy.open(solvers)) {
            for (int r = 0; r < replications; r++) {
                var path = path(random, r);
                var walked = session.walk(graph.initialState(), path);
                for (int s = 0; s < walked.size(); s++) {
                    fan.add(r, s, walked.get(s).x(), walked.get(s).outgoing());
                }
            }
        }
        return fan.result();
    }

    private List<PathStep> path(RandomStream random, int replication) {
        var path = new ArrayList<PathStep>();
        for (int s = 0; s < months.size(); s++) {
            List<Opening> openings = months.get(s).openings();
            long counter = (long) replication * months.size() + s;
            int drawn = Math.min(openings.size() - 1, (int) (random.uniform(counter) * openings.size()));
            path.add(new PathStep(s, openings.get(drawn).noise()));
        }
        return path;
    }

    /** Collects what the paths show. */
    private final class FanCollector {
        private final double[][][] stored;
        private final double[][][] missing;
        private final double[][][] wanted;

        FanCollector(int replications) {
            stored = new double[states.size()][months.size()][replications];
            missing = new double[2][Member.values().length][replications * years.size()];
            wanted = new double[2][Member.values().length][replications * years.size()];
        }

        void add(int r, int s, double[] x, double[] outgoing) {
            for (int i = 0; i < states.size(); i++) {
                stored[i][s][r] = outgoing[i];
            }
            int y = s / MONTHS;
            int t = s % MONTHS;
            var year = years.get(y);
            var month = months.get(s);
            int at = r * years.size() + y;
            for (int z = 0; z < year.zones(); z++) {
                int m = year.zoneOwner()[z];
                missing[0][m][at] += x[month.unserved()[z][0]] + x[month.unserved()[z][1]];
                wanted[0][m][at] += year.load()[z][t];
            }
            for (int k = 0; k < year.needs().size(); k++) {
                int m = year.needs().get(k).owner();
                wanted[1][m][at] += year.needs().get(k).need()[t];
                for (int column : month.deficit()[k]) {
                    missing[1][m][at] += x[column];
                }
            }
        }

        PolicyFan result() {
            var reservoirs = new ArrayList<PolicyFan.Reservoir>();
            for (int i = 0; i < states.size(); i++) {
                for (int y = 0; y < years.size(); y++) {
                    for (int t : new int[] {5, 11}) {
                        var sorted = stored[i][y * MONTHS + t].clone();
                        Arrays.sort(sorted);
                        reservoirs.add(new PolicyFan.Reservoir(
                                states.get(i),
                                firstYear + y + 1,
                                t == 5 ? 4 : 10,
                                sorted[sorted.length / 10] / 1000,
                                sorted[sorted.length / 2] / 1000,
                                sorted[sorted.length * 9 / 10] / 1000));
                    }
                }
            }
            var risks = new ArrayList<PolicyFan.Risk>();
            for (var member : Member.values()) {
                int m = member.ordinal();
                risks.add(new PolicyFan.Risk(
                        member.name(),
                        share(missing[0][m], wanted[0][m], 0.005),
                        share(missing[1][m], wanted[1][m], 0.1)));
            }
            return new PolicyFan(reservoirs, risks);
        }

        private double share(double[] lost, double[] all, double beyond) {
            int count = 0;
            for (int i = 0; i < lost.length; i++) {
                count += lost[i] > beyond * all[i] ? 1 : 0;
            }
            return (double) count / lost.length;
        }
    }
}
