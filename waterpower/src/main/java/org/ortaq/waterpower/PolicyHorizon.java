package org.ortaq.waterpower;

import static org.ortaq.waterpower.dispatch.WaterYear.MONTHS;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.region.Parameters;
import org.ortaq.region.Region;
import org.ortaq.region.water.Water;
import org.ortaq.solver.LpSolver;
import org.ortaq.waterpower.dispatch.Dispatch;
import org.ortaq.waterpower.dispatch.PartyCost;
import org.ortaq.waterpower.dispatch.Plan;
import org.ortaq.waterpower.dispatch.ValuedYear;
import org.ortaq.waterpower.dispatch.WaterYear;
import org.ortaq.waterpower.stage.Wetness;

/**
 * The water years that policies are made for, from an October on. Heads, border prices and the value of what is stored at
 * the end are those of the countries alone, so that all coalitions are measured by the same.
 */
public final class PolicyHorizon {
    private static final int ROUNDS = 2;

    private final List<Prepared> prepared = new ArrayList<>();
    private final List<ValuedYear> years = new ArrayList<>();
    private final Wetness wetness;
    private final int[] river;
    private final double discount;
    private final int firstYear;

    /**
     * @param regions one a year from the first on, one more than there are water years
     * @param state on 1 October of the first year
     * @param discount yearly factor
     */
    public PolicyHorizon(List<Region> regions, WaterPowerState state, double discount, LpSolver solver) {
        this(regions.getFirst().year(), regions, state, discount, solver);
    }

    /**
     * The horizon of a course: the water years from the October before the base year to the one after the last.
     *
     * @param regions one a year from the base year on
     */
    public static PolicyHorizon ofCourse(List<Region> regions, double discount, LpSolver solver) {
        var spans = new ArrayList<Region>();
        spans.add(regions.getFirst());
        spans.addAll(regions);
        spans.add(regions.getLast());
        var state = new WaterPowerModel().start(regions.getFirst());
        return new PolicyHorizon(regions.getFirst().year() - 1, spans, state, discount, solver);
    }

    private PolicyHorizon(
            int firstYear, List<Region> regions, WaterPowerState state, double discount, LpSolver solver) {
        this.firstYear = firstYear;
        this.discount = discount;
        wetness = wetness(regions.getLast());
        river = rivers(regions.getFirst());
        var dispatch = new Dispatch(solver, ROUNDS, 0);
        var now = state;
        for (int y = 0; y + 1 < regions.size(); y++) {
            var ready = new Preparation(new Span(Sections.of(regions.get(y)), Sections.of(regions.get(y + 1))))
                    .prepare(now.storageHm3(), now.onTheWay());
            var valued = dispatch.ready(ready.year());
            prepared.add(ready.with(valued.year()));
            years.add(valued);
            now = WaterPowerModel.stateAfter(ready, dispatch.at(valued, 0));
        }
    }

    private static Wetness wetness(Region region) {
        return wetness(region.parameters());
    }

    static Wetness wetness(Parameters p) {
        return new Wetness(
                p.get("waterpower.inflow-sd-syr"),
                p.get("waterpower.inflow-sd-amu"),
                p.get("waterpower.inflow-correlation"),
                p.get("waterpower.inflow-persistence"));
    }

    private static int[] rivers(Region region) {
        return rivers(region.water());
    }

    /** By node: 0 Syr Darya and what follows it, 1 Amu Darya. */
    static int[] rivers(Water water) {
        return water.nodes().stream()
                .mapToInt(node -> node.basin().equals("amu-darya") ? 1 : 0)
                .toArray();
    }

    /** Calendar year of the first October. */
    public int firstYear() {
        return firstYear;
    }

    /** Number of water years. */
    public int length() {
        return years.size();
    }

    /** Number of months. */
    int stages() {
        return MONTHS * years.size();
    }

    double discount() {
        return discount;
    }

    WaterYear year(int y) {
        return years.get(y).year();
    }

    Prepared prepared(int y) {
        return prepared.get(y);
    }

    Wetness wetness() {
        return wetness;
    }

    int[] river() {
        return river;
    }

    double[] spread() {
        return new double[] {wetness.monthly(0), wetness.monthly(1)};
    }

    /** What a coalition does year by year when inflow is the mean and known; the rest answers once. */
    List<Plan> known(int mask, LpSolver solver) {
        var dispatch = new Dispatch(solver, ROUNDS);
        var plans = new ArrayList<Plan>();
        for (int y = 0; y < years.size(); y++) {
            var begun = y == 0 ? year(0) : after(year(y - 1), plans.get(y - 1), year(y));
            plans.add(dispatch.at(new ValuedYear(begun, years.get(y).energy()), mask));
        }
        return plans;
    }

    /** A year begun where a plan of the year before ends. */
    static WaterYear after(WaterYear before, Plan plan, WaterYear year) {
        var stored = new double[year.nodes().size()];
        var onTheWay = new double[stored.length];
        for (int n = 0; n < stored.length; n++) {
            var node = before.nodes().get(n);
            stored[n] = year.nodes().get(n).stores() ? plan.storage[n][MONTHS - 1] : 0;
            if (node.downstream() >= 0) {
                onTheWay[node.downstream()] += plan.release(n, MONTHS - 1) * node.lag() * (1 - node.loss());
            }
        }
        return year.startingAt(stored, onTheWay);
    }

    /** Cost of plans of these years to some of the members, thousand USD: discounted yearly, less what is stored at the end. */
    double cost(List<Plan> plans, int mask) {
        double factor = 1;
        double sum = 0;
        for (int y = 0; y < years.size(); y++) {
            var cost = PartyCost.of(year(y), plans.get(y), mask);
            boolean last = y + 1 == years.size();
            sum += factor * (last ? cost.total() : cost.total() + cost.stored());
            factor *= discount;
        }
        return sum;
    }

    /** Cost of a member, its part of the free flows of a joint dispatch included, thousand USD. */
    double[] costs(List<Plan> plans) {
        var costs = new double[MonthAccount.MEMBERS];
        double factor = 1;
        for (int y = 0; y < years.size(); y++) {
            for (var month : MonthAccount.of(prepared(y), plans.get(y))) {
                for (int m = 0; m < costs.length; m++) {
                    costs[m] += factor * month.flowPayments[m];
                }
            }
            factor *= discount;
        }
        for (int m = 0; m < costs.length; m++) {
            costs[m] += cost(plans, 1 << m);
        }
        return costs;
    }
}
