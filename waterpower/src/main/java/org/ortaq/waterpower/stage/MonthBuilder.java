package org.ortaq.waterpower.stage;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.solver.LinearProgram;
import org.ortaq.solver.ProgramBuilder;
import org.ortaq.waterpower.dispatch.Node;
import org.ortaq.waterpower.dispatch.Plan;
import org.ortaq.waterpower.dispatch.Sale;
import org.ortaq.waterpower.dispatch.WaterYear;
import org.ortaq.waterpower.sddp.Noise;
import org.ortaq.waterpower.sddp.Opening;
import org.ortaq.waterpower.sddp.StageProblem;

/** Writes one month of a water year as the program of a stage. */
public final class MonthBuilder {
    private static final double SPILL = 0.001;
    /** Water that is not there, USD per 1000 m3: above every loss it could save. */
    private static final double EMERGENCY = 2000;

    private static final double[] STEP_FACTORS = {0.5, 1, 2};
    private static final int RIVERS = 2;
    private static final double LARGEST_ANOMALY = 12;

    private final WaterYear year;
    private final Plan plan;
    private final Wetness wetness;
    private final int[] river;
    private final List<String> states;
    private final int t;
    private final ProgramBuilder program = LinearProgram.builder();
    private final int[] in;
    private final int[] out;
    private final int[] storageIn;
    private final int[] storageOut;
    private final int[] turbine;
    private final int[] power;
    private final int[] spill;
    private final int[] diversion;
    private final int[] emergency;
    private final int[][] deficit;
    private final int[] balance;
    private final int[][] unserved;
    private final int[] sold;

    /**
     * @param year heads and border prices set
     * @param plan deterministic plan of the year: where the tangents of head are taken
     * @param river by node: 0 Syr Darya and what follows it, 1 Amu Darya
     * @param states ids of the reservoirs, in the order of the state
     * @param t month, 0 October
     */
    public MonthBuilder(WaterYear year, Plan plan, Wetness wetness, int[] river, List<String> states, int t) {
        this.year = year;
        this.plan = plan;
        this.wetness = wetness;
        this.river = river;
        this.states = states;
        this.t = t;
        int nodes = year.nodes().size();
        in = new int[states.size() + RIVERS];
        out = new int[states.size() + RIVERS];
        storageIn = absent(nodes);
        storageOut = absent(nodes);
        turbine = absent(nodes);
        power = absent(nodes);
        spill = absent(nodes);
        diversion = absent(nodes);
        emergency = absent(nodes);
        deficit = new int[year.needs().size()][STEP_FACTORS.length];
        balance = new int[year.zones()];
        unserved = new int[year.zones()][2];
        sold = absent(year.sales().size());
    }

    private static int[] absent(int length) {
        var columns = new int[length];
        java.util.Arrays.fill(columns, -1);
        return columns;
    }

    /** @param last whether what is stored is paid for by the value of end storage */
    public Month build(boolean last) {
        states();
        int[] anomalies = anomalies();
        for (int n = 0; n < year.nodes().size(); n++) {
            columns(n, year.nodes().get(n));
        }
        needs();
        zones();
        for (int n = 0; n < year.nodes().size(); n++) {
            water(n, year.nodes().get(n));
            limits(n, year.nodes().get(n));
            if (last) {
                endValue(n, year.nodes().get(n));
            }
        }
        targets();
        units();
        sales();
        links();
        return new Month(
                new StageProblem(program.build(), in, out),
                openings(anomalies),
                turbine,
                spill,
                unserved,
                deficit,
                balance);
    }

    private void states() {
        for (int s = 0; s < states.size(); s++) {
            int n = index(states.get(s));
            var node = year.nodes().get(n);
            in[s] = program.column(0, 0, Double.POSITIVE_INFINITY);
            out[s] = program.column(0, node.stores() ? node.lower()[t] : 0, node.stores() ? node.upper()[t] : 0);
            if (node.stores()) {
                storageIn[n] = in[s];
                storageOut[n] = out[s];
            }
        }
    }

    private int index(String id) {
        for (int n = 0; n < year.nodes().size(); n++) {
            if (year.nodes().get(n).id().equals(id)) {
                return n;
            }
        }
        throw new IllegalArgumentException("no node '" + id + "' in the rivers");
    }

    // a_out = rho a_in + e
    private int[] anomalies() {
        var rows = new int[RIVERS];
        for (int r = 0; r < RIVERS; r++) {
            int s = states.size() + r;
            in[s] = program.column(0, -LARGEST_ANOMALY, LARGEST_ANOMALY);
            out[s] = program.column(0, -LARGEST_ANOMALY, LARGEST_ANOMALY);
            rows[r] = program.row(0, 0);
            program.set(rows[r], out[s], 1);
            program.set(rows[r], in[s], -wetness.persistence());
        }
        return rows;
    }

    private List<Opening> openings(int[] rows) {
        var openings = new ArrayList<Opening>();
        for (var residual : wetness.residuals()) {
            openings.add(new Opening(1.0 / Wetness.OPENINGS, Noise.rightHandSides(rows, residual)));
        }
        return openings;
    }

    private void columns(int n, Node node) {
        double most =
                plan.energy[n][t] > 0 ? Math.min(node.turbineMax()[t], node.capacity()[t] / plan.energy[n][t]) : 0;
        turbine[n] = most > 0 ? program.column(0, 0, most) : -1;
        spill[n] = program.column(SPILL, 0, Double.POSITIVE_INFINITY);
        diversion[n] = node.divertedFrom() >= 0 ? program.column(0, 0, node.diversionMax()[t]) : -1;
        emergency[n] = program.column(EMERGENCY, 0, Double.POSITIVE_INFINITY);
        if (turbine[n] >= 0 && node.stores() && node.zone() >= 0) {
            head(n, node);
        }
    }

    // P <= e(full) q and the tangent of e(S) q at the plan.
    private void head(int n, Node node) {
        power[n] = program.column(0, 0, node.capacity()[t]);
        int under = program.row(Double.NEGATIVE_INFINITY, 0);
        program.set(under, power[n], 1);
        program.set(under, turbine[n], -node.head().gwhPerHm3(node.full()));
        double before = t == 0 ? node.start() : plan.storage[n][t - 1];
        double level = Math.max(node.dead(), (before + plan.storage[n][t]) / 2);
        double step = Math.max(1, node.full() / 1000);
        double slope = (node.head().gwhPerHm3(level + step) - node.head().gwhPerHm3(level)) / step;
        double flow = plan.turbine[n][t];
        int tangent = program.row(Double.NEGATIVE_INFINITY, -slope * flow * level);
        program.set(tangent, power[n], 1);
        program.set(tangent, turbine[n], -node.head().gwhPerHm3(level));
        program.set(tangent, storageIn[n], -slope * flow / 2);
        program.set(tangent, storageOut[n], -slope * flow / 2);
    }

    private void needs() {
        for (int k = 0; k < deficit.length; k++) {
            var need = year.needs().get(k);
            var prices = year.prices();
            double[] widths = {prices.firstStep(), prices.secondStep(), 1 - prices.firstStep() - prices.secondStep()};
            for (int step = 0; step < STEP_FACTORS.length; step++) {
                deficit[k][step] = program.column(need.value() * STEP_FACTORS[step], 0, need.need()[t] * widths[step]);
            }
        }
    }

    private void zones() {
        var prices = year.prices();
        for (int z = 0; z < year.zones(); z++) {
            double load = year.load()[z][t];
            double given = year.given()[z][t];
            balance[z] = program.row(load - given, load - given);
            unserved[z][0] = program.column(prices.unservedFirst(), 0, prices.slice() * load);
            unserved[z][1] = program.column(prices.unservedRest(), 0, load);
            program.set(balance[z], unserved[z][0], 1);
            program.set(balance[z], unserved[z][1], 1);
            program.set(balance[z], program.column(0, 0, given), -1);
        }
        for (int n = 0; n < turbine.length; n++) {
            int zone = year.nodes().get(n).zone();
            if (power[n] >= 0) {
                program.set(balance[zone], power[n], 1);
            } else if (turbine[n] >= 0 && zone >= 0) {
                program.set(balance[zone], turbine[n], plan.energy[n][t]);
            }
        }
        for (int k = 0; k < deficit.length; k++) {
            var need = year.needs().get(k);
            for (int column : deficit[k]) {
                if (need.zone() >= 0 && need.pump() > 0) {
                    program.set(balance[need.zone()], column, need.pump());
                }
            }
        }
    }

    private void water(int n, Node node) {
        double mean = node.inflow()[t];
        double given = mean - node.evaporationBase()[t];
        for (var need : year.needs()) {
            given -= need.node() == n ? need.need()[t] * (1 - need.returned()) : 0;
        }
        int row = program.row(given, given);
        double evaporation = node.evaporation()[t];
        set(row, storageOut[n], 1 + evaporation / 2);
        set(row, storageIn[n], evaporation / 2 - 1);
        set(row, turbine[n], 1);
        set(row, spill[n], 1);
        set(row, diversion[n], -1);
        set(row, emergency[n], -1);
        set(row, out[states.size() + river[n]], -mean * wetness.monthly(river[n]));
        for (int u = 0; u < turbine.length; u++) {
            var other = year.nodes().get(u);
            if (other.downstream() == n) {
                set(row, turbine[u], other.loss() - 1);
                set(row, spill[u], other.loss() - 1);
            }
            if (other.divertedFrom() == n) {
                set(row, diversion[u], 1);
            }
        }
        for (int k = 0; k < deficit.length; k++) {
            if (year.needs().get(k).node() == n) {
                for (int column : deficit[k]) {
                    set(row, column, year.needs().get(k).returned() - 1);
                }
            }
        }
    }

    private void set(int row, int column, double value) {
        if (column >= 0 && value != 0) {
            program.set(row, column, value);
        }
    }

    private void limits(int n, Node node) {
        if (node.minRelease()[t] > 0) {
            int row = program.row(node.minRelease()[t], Double.POSITIVE_INFINITY);
            set(row, turbine[n], 1);
            set(row, spill[n], 1);
            set(row, program.column(year.prices().slack(), 0, Double.POSITIVE_INFINITY), 1);
        }
        if (Double.isFinite(node.maxRelease()[t])) {
            int row = program.row(Double.NEGATIVE_INFINITY, node.maxRelease()[t]);
            set(row, turbine[n], 1);
            set(row, spill[n], 1);
            set(row, program.column(year.prices().slack(), 0, Double.POSITIVE_INFINITY), -1);
        }
    }

    private void endValue(int n, Node node) {
        if (storageOut[n] < 0 || node.lower()[t] < node.dead()) {
            return;
        }
        int row = program.row(node.dead(), node.dead());
        program.set(row, storageOut[n], 1);
        for (int piece = 0; piece < 4; piece++) {
            double width = node.end().width(piece, node.dead(), node.full());
            program.set(row, program.column(-node.end().slope(piece), 0, width), -1);
        }
    }

    private void targets() {
        for (var target : year.targets()) {
            int row = program.row(target.hm3()[t], Double.POSITIVE_INFINITY);
            program.set(row, spill[target.node()], 1);
            program.set(row, program.column(target.value(), 0, Double.POSITIVE_INFINITY), 1);
        }
    }

    private void units() {
        for (var unit : year.units()) {
            if (unit.max()[t] > 0) {
                program.set(balance[unit.zone()], program.column(unit.cost(), 0, unit.max()[t]), 1);
            }
        }
    }

    // Inside the five a contract is a way for power at no price; with others it is worth its price.
    private void sales() {
        for (int c = 0; c < sold.length; c++) {
            var sale = year.sales().get(c);
            if (sale.max()[t] <= 0) {
                continue;
            }
            double price = (sale.buyer() >= 0 ? sale.price()[t] : 0) - (sale.seller() >= 0 ? sale.price()[t] : 0);
            sold[c] = program.column(price, 0, sale.max()[t]);
            if (sale.seller() >= 0) {
                program.set(balance[sale.seller()], sold[c], -1);
            }
            if (sale.buyer() >= 0) {
                program.set(balance[sale.buyer()], sold[c], sale.delivered());
            }
        }
    }

    private void links() {
        for (int l = 0; l < year.links().size(); l++) {
            var link = year.links().get(l);
            int forward = -1;
            int backward = -1;
            if (link.from() >= 0 && link.to() >= 0 && link.max()[t] > 0) {
                forward = program.column(0, 0, link.max()[t]);
                backward = program.column(0, 0, link.max()[t]);
                program.set(balance[link.from()], forward, -1);
                program.set(balance[link.to()], forward, 1 - link.loss());
                program.set(balance[link.to()], backward, -1);
                program.set(balance[link.from()], backward, 1 - link.loss());
            }
            capacity(l, true, forward);
            capacity(l, false, backward);
        }
    }

    private void capacity(int l, boolean direction, int flow) {
        int row = -1;
        for (int c = 0; c < sold.length; c++) {
            double share = sold[c] >= 0 ? shareAt(year.sales().get(c), l, direction) : 0;
            if (share > 0) {
                row = row >= 0
                        ? row
                        : program.row(
                                Double.NEGATIVE_INFINITY, year.links().get(l).max()[t]);
                program.set(row, sold[c], share);
            }
        }
        if (row >= 0) {
            set(row, flow, 1);
        }
    }

    private double shareAt(Sale sale, int link, boolean direction) {
        double share = 1;
        for (int i = 0; i < sale.path().length; i++) {
            if (sale.path()[i] == link && sale.forward()[i] == direction) {
                return share;
            }
            share *= 1 - year.links().get(sale.path()[i]).loss();
        }
        return 0;
    }
}
