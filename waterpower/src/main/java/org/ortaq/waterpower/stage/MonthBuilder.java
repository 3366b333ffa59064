package org.ortaq.waterpower.stage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ortaq.solver.LinearProgram;
import org.ortaq.solver.ProgramBuilder;
import org.ortaq.waterpower.dispatch.Node;
import org.ortaq.waterpower.dispatch.Plan;
import org.ortaq.waterpower.dispatch.Scope;
import org.ortaq.waterpower.dispatch.WaterYear;
import org.ortaq.waterpower.sddp.Noise;
import org.ortaq.waterpower.sddp.Opening;
import org.ortaq.waterpower.sddp.StageProblem;

/**
 * Writes one month of a party as the program of a stage: its rivers here, its power in {@link MonthPower}. What others
 * have settled stands in the rows as rules in the anomalies of the rivers.
 */
public final class MonthBuilder {
    private static final double SPILL = 0.001;
    /** Water that is not there, USD per 1000 m3: above every loss it could save. */
    private static final double EMERGENCY = 2000;

    private static final double[] STEP_FACTORS = {0.5, 1, 2};
    private static final int RIVERS = 2;
    private static final int PIECES = 4;
    private static final double LARGEST_ANOMALY = 12;

    private final WaterYear year;
    private final Plan plan;
    private final Wetness wetness;
    private final int[] river;
    private final List<String> states;
    private final Scope scope;
    private final Expected expected;
    private final int t;
    private final ProgramBuilder program = LinearProgram.builder();
    private final int[] in;
    private final int[] out;
    private final int[] anomaly = new int[RIVERS];
    private final int[] storageIn;
    private final int[] storageOut;
    private final int[] turbine;
    private final int[] power;
    private final int[] spill;
    private final int[] diversion;
    private final int[] emergency;
    private final int[] missed;
    private final int[][] deficit;

    /**
     * @param year heads and border prices set
     * @param plan deterministic plan of the year: where the tangents of head are taken
     * @param river by node: 0 Syr Darya and what follows it, 1 Amu Darya
     * @param states ids of the party's reservoirs, in the order of the state
     * @param scope whose program it is
     * @param expected of those who have settled
     * @param t month, 0 October
     */
    public MonthBuilder(
            WaterYear year,
            Plan plan,
            Wetness wetness,
            int[] river,
            List<String> states,
            Scope scope,
            Expected expected,
            int t) {
        this.year = year;
        this.plan = plan;
        this.wetness = wetness;
        this.river = river;
        this.states = states;
        this.scope = scope;
        this.expected = expected;
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
        missed = absent(year.targets().size());
        deficit = new int[year.needs().size()][];
    }

    static int[] absent(int length) {
        var columns = new int[length];
        Arrays.fill(columns, -1);
        return columns;
    }

    /** @param last whether what is stored is paid for by the value of end storage */
    public Month build(boolean last) {
        states();
        int[] rows = anomalies();
        for (int n = 0; n < year.nodes().size(); n++) {
            if (scope.includes(n)) {
                columns(n, year.nodes().get(n));
            }
        }
        needs();
        for (int n = 0; n < year.nodes().size(); n++) {
            if (scope.includes(n)) {
                rows(n, year.nodes().get(n), last);
            }
        }
        targets();
        var grid = new MonthPower(year, scope, expected, t, program, anomaly);
        grid.build(plan, turbine, power, deficit);
        return new Month(
                year,
                t,
                scope,
                new StageProblem(program.build(), in, out),
                openings(rows),
                stored(),
                turbine,
                spill,
                diversion,
                grid.unserved(),
                deficit,
                missed,
                grid.sold(),
                grid.balance());
    }

    private int[][] stored() {
        var stored = new int[storageIn.length][];
        for (int n = 0; n < stored.length; n++) {
            stored[n] = new int[] {storageIn[n], storageOut[n]};
        }
        return stored;
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
            anomaly[r] = out[s];
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

    // Of a node that has settled only what passes it is open.
    private void columns(int n, Node node) {
        spill[n] = program.column(SPILL, 0, Double.POSITIVE_INFINITY);
        if (scope.isFrozen(node.owner())) {
            // a rule is an expectation: to fall short of it now and then is dear, not forbidden
            emergency[n] = slack();
            return;
        }
        emergency[n] = program.column(EMERGENCY, 0, Double.POSITIVE_INFINITY);
        double most =
                plan.energy[n][t] > 0 ? Math.min(node.turbineMax()[t], node.capacity()[t] / plan.energy[n][t]) : 0;
        turbine[n] = most > 0 ? program.column(0, 0, most) : -1;
        diversion[n] = node.divertedFrom() >= 0 ? program.column(0, 0, node.diversionMax()[t]) : -1;
        if (turbine[n] >= 0 && node.stores() && scope.isZoneMember(node.zone())) {
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
        var prices = year.prices();
        double[] widths = {prices.firstStep(), prices.secondStep(), 1 - prices.firstStep() - prices.secondStep()};
        for (int k = 0; k < deficit.length; k++) {
            var need = year.needs().get(k);
            deficit[k] = absent(STEP_FACTORS.length);
            boolean open = scope.includes(need.node()) && !scope.isFrozen(need.owner());
            for (int step = 0; open && step < STEP_FACTORS.length; step++) {
                deficit[k][step] = program.column(need.value() * STEP_FACTORS[step], 0, need.need()[t] * widths[step]);
            }
        }
    }

    private void rows(int n, Node node, boolean last) {
        water(n, node);
        if (scope.isMember(node.owner())) {
            limits(n, node);
        }
        if (last && storageOut[n] >= 0) {
            endValue(n, node);
        }
    }

    private void water(int n, Node node) {
        double mean = node.inflow()[t];
        double given = mean - node.evaporationBase()[t];
        double half = node.evaporation()[t] / 2;
        var row = new Terms(anomaly)
                .plus(1, spill[n])
                .plus(-1, emergency[n])
                .plus(-mean * wetness.monthly(river[n]), anomaly[river[n]]);
        if (scope.isFrozen(node.owner())) {
            row.plus(1, expected.kept[n]).plus(1, expected.turbine[n]).plus(-1, expected.diversion[n]);
        } else {
            row.plus(1 + half, storageOut[n])
                    .plus(half - 1, storageIn[n])
                    .plus(1, turbine[n])
                    .plus(-1, diversion[n]);
        }
        neighbours(row, n);
        deficits(row, n);
        double left = given - withdrawn(n);
        row.between(program, left, left);
    }

    private double withdrawn(int n) {
        double sum = 0;
        for (var need : year.needs()) {
            sum += need.node() == n ? need.need()[t] * (1 - need.returned()) : 0;
        }
        return sum;
    }

    // Withdrawals are those of needs that are met; deficits come back.
    private void deficits(Terms row, int n) {
        for (int k = 0; k < deficit.length; k++) {
            var need = year.needs().get(k);
            if (need.node() != n) {
                continue;
            }
            if (scope.isFrozen(need.owner())) {
                row.plus(need.returned() - 1, expected.deficit[k]);
            }
            for (int column : deficit[k]) {
                row.plus(need.returned() - 1, column);
            }
        }
    }

    private void neighbours(Terms row, int n) {
        for (int u = 0; u < turbine.length; u++) {
            var other = year.nodes().get(u);
            boolean frozen = scope.isFrozen(other.owner());
            if (other.downstream() == n && scope.includes(u)) {
                row.plus(other.loss() - 1, spill[u]).plus(other.loss() - 1, turbine[u]);
                if (frozen) {
                    row.plus(other.loss() - 1, expected.turbine[u]);
                }
            }
            if (other.divertedFrom() == n) {
                row.plus(1, diversion[u]);
                if (frozen) {
                    row.plus(1, expected.diversion[u]);
                }
            }
        }
    }

    private void limits(int n, Node node) {
        if (node.minRelease()[t] > 0) {
            new Terms(anomaly)
                    .plus(1, turbine[n])
                    .plus(1, spill[n])
                    .plus(1, slack())
                    .between(program, node.minRelease()[t], Double.POSITIVE_INFINITY);
        }
        if (Double.isFinite(node.maxRelease()[t])) {
            new Terms(anomaly)
                    .plus(1, turbine[n])
                    .plus(1, spill[n])
                    .plus(-1, slack())
                    .between(program, Double.NEGATIVE_INFINITY, node.maxRelease()[t]);
        }
    }

    private int slack() {
        return program.column(year.prices().slack(), 0, Double.POSITIVE_INFINITY);
    }

    private void endValue(int n, Node node) {
        if (node.lower()[t] < node.dead()) {
            return; // still filling: nothing to choose
        }
        int row = program.row(node.dead(), node.dead());
        program.set(row, storageOut[n], 1);
        for (int piece = 0; piece < PIECES; piece++) {
            double width = node.end().width(piece, node.dead(), node.full());
            program.set(row, program.column(-node.end().slope(piece), 0, width), -1);
        }
    }

    // What reaches the sea of somebody who has settled must go on reaching it.
    private void targets() {
        for (int e = 0; e < missed.length; e++) {
            var target = year.targets().get(e);
            int owner = year.nodes().get(target.node()).owner();
            if (!scope.includes(target.node()) || !(scope.isMember(owner) || scope.isFrozen(owner))) {
                continue;
            }
            var row = new Terms(anomaly).plus(1, spill[target.node()]);
            if (scope.isMember(owner)) {
                missed[e] = program.column(target.value(), 0, Double.POSITIVE_INFINITY);
                row.plus(1, missed[e]);
            } else {
                row.plus(1, expected.targetMissed[e]).plus(1, slack());
            }
            row.between(program, target.hm3()[t], Double.POSITIVE_INFINITY);
        }
    }
}
