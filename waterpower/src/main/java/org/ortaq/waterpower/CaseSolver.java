package org.ortaq.waterpower;

import static org.ortaq.waterpower.dispatch.WaterYear.MONTHS;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.ortaq.region.Member;
import org.ortaq.solver.LpSolver;
import org.ortaq.waterpower.dispatch.Dispatch;
import org.ortaq.waterpower.dispatch.Node;
import org.ortaq.waterpower.dispatch.PartyCost;
import org.ortaq.waterpower.dispatch.Plan;
import org.ortaq.waterpower.dispatch.ValuedYear;
import org.ortaq.waterpower.dispatch.WaterYear;

/** Solves variants of one water year that are to be compared: same heads, same value of what is stored at the end. */
final class CaseSolver {
    static final int MEMBERS = Member.values().length;
    private static final int ROUNDS = 4;
    private static final int REPLIES = 6;

    private final WaterCase asked;
    private final Dispatch dispatch;
    private final Prepared prepared;
    private final ValuedYear valued;
    private final double[] stored;
    private final Plan alone;

    CaseSolver(WaterCase asked, LpSolver solver) {
        this.asked = asked;
        this.dispatch = new Dispatch(solver, ROUNDS, REPLIES);
        int begin = asked.index();
        var start = asked.state().storageHm3();
        if (begin == 0) {
            start.putAll(asked.known());
        }
        prepared = new Preparation(asked.span()).prepare(start, asked.state().onTheWay());
        var whole = dispatch.ready(prepared.year());
        stored = storedAt(whole, begin);
        valued = begin == 0 ? whole : whole.from(begin, stored);
        alone = dispatch.at(valued, 0);
    }

    private CaseSolver(CaseSolver other, ValuedYear valued) {
        this.asked = other.asked;
        this.dispatch = other.dispatch;
        this.prepared = other.prepared;
        this.stored = other.stored;
        this.valued = valued;
        this.alone = dispatch.at(valued, 0);
    }

    /** The same case with no more load than the countries serve alone, month by month. */
    CaseSolver servedAlone() {
        var load = new double[year().zones()][MONTHS];
        for (int z = 0; z < load.length; z++) {
            for (int t = 0; t < MONTHS; t++) {
                load[z][t] = year().load()[z][t] - alone.unserved[z][t];
            }
        }
        return new CaseSolver(this, new ValuedYear(year().with(List.of(), load), valued.energy()));
    }

    /** The same case with every reservoir left on 30 September as the countries alone leave it. */
    CaseSolver storedAlone() {
        var nodes = new ArrayList<Node>();
        for (int n = 0; n < year().nodes().size(); n++) {
            var node = year().nodes().get(n);
            nodes.add(node.stores() ? node.endingAt(alone.storage[n][MONTHS - 1]) : node);
        }
        return new CaseSolver(this, new ValuedYear(year().with(nodes), valued.energy()));
    }

    // What is not known at the beginning is what the countries alone would have left by then.
    private double[] storedAt(ValuedYear whole, int begin) {
        var year = whole.year();
        var hm3 = new double[year.nodes().size()];
        var before = begin == 0 ? null : dispatch.at(whole, 0);
        for (int n = 0; n < hm3.length; n++) {
            var node = year.nodes().get(n);
            double led = before == null ? node.start() : before.storage[n][begin - 1];
            hm3[n] = node.stores() ? asked.known().getOrDefault(node.id(), led) : 0;
        }
        return hm3;
    }

    WaterYear year() {
        return valued.year();
    }

    Prepared prepared() {
        return prepared.with(valued.year());
    }

    int begin() {
        return asked.index();
    }

    /** What the countries do alone. */
    Plan alone() {
        return alone;
    }

    Plan joint(int mask) {
        return dispatch.at(valued, mask);
    }

    /** What the countries do alone when water is promised for power. */
    Plan contracted(String reservoir, int fromMonth, int toMonth, double hm3, double gwhBack) {
        return dispatch.at(contract(reservoir, fromMonth, toMonth, hm3, gwhBack), 0);
    }

    private ValuedYear contract(String reservoir, int fromMonth, int toMonth, double hm3, double gwhBack) {
        var span = asked.span();
        var promised = new Span(
                promise(span.first(), reservoir, fromMonth, toMonth, hm3, gwhBack),
                promise(span.second(), reservoir, fromMonth, toMonth, hm3, gwhBack));
        var other = new Preparation(promised)
                .prepare(startOf(prepared.year()), asked.state().onTheWay())
                .year();
        var whole = dispatchLike(other);
        return begin() == 0 ? whole : whole.from(begin(), stored);
    }

    private ValuedYear dispatchLike(WaterYear other) {
        return begin() == 0 ? valued.like(other) : new ValuedYear(other, valued.energy()).likeEnds(valued.year());
    }

    private static TreeMap<String, Double> startOf(WaterYear year) {
        var start = new TreeMap<String, Double>();
        year.nodes().stream().filter(node -> node.stores()).forEach(node -> start.put(node.id(), node.start()));
        return start;
    }

    private static Sections promise(
            Sections sections, String reservoir, int fromMonth, int toMonth, double hm3, double gwhBack) {
        return new Sections(
                sections.year(),
                sections.water().contractRelease(reservoir, fromMonth, toMonth, hm3, gwhBack),
                sections.power(),
                sections.parameters());
    }

    /** What a member pays in a plan, thousand USD, its part of the free flows of a joint dispatch included. */
    double[] costs(Plan plan) {
        var costs = new double[MEMBERS];
        for (int m = 0; m < MEMBERS; m++) {
            costs[m] = PartyCost.of(year(), plan, 1 << m).total();
        }
        for (var month : MonthAccount.of(prepared(), plan)) {
            for (int m = 0; m < MEMBERS; m++) {
                costs[m] += month.flowPayments[m];
            }
        }
        return costs;
    }

    int node(String id) {
        for (int n = 0; n < year().nodes().size(); n++) {
            if (year().nodes().get(n).id().equals(id)) {
                return n;
            }
        }
        throw new IllegalArgumentException("no node '" + id + "' in the rivers");
    }

    /** The node and those below it of the same operator, as far as it reaches. */
    double energyBelow(Plan plan, int node, int t) {
        double sum = 0;
        int owner = year().nodes().get(node).owner();
        for (int n = node;
                n >= 0 && year().nodes().get(n).owner() == owner;
                n = year().nodes().get(n).downstream()) {
            sum += plan.hydro(n, t);
        }
        return sum;
    }

    /** Release of a node between two calendar months from the beginning on, hm3. */
    double released(Plan plan, int node, int fromMonth, int toMonth) {
        double sum = 0;
        for (int t = begin(); t < MONTHS; t++) {
            boolean in = org.ortaq.region.water.Monthly.within(Span.month(t), fromMonth, toMonth);
            sum += in ? plan.release(node, t) : 0;
        }
        return sum;
    }
}
