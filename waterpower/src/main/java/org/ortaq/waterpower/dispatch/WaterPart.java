package org.ortaq.waterpower.dispatch;

import org.jspecify.annotations.Nullable;
import org.ortaq.solver.ProgramBuilder;

/** Columns and rows of the rivers in one party's program. */
final class WaterPart {
    // Prefers turbines to spill where both are free, so that ties have one answer; USD per 1000 m3.
    private static final double SPILL = 0.001;
    static final int ABSENT = -1;

    private final WaterYear year;
    private final Scope scope;
    private final Plan plan;
    private final ProgramBuilder program;
    private final int[][] storage;
    final int[][] turbine;
    private final int[][] spill;
    private final int[][] diversion;
    private final int[][] emergency;
    private final int[][] missed;
    private final int[][] balance;
    private final int[][][] deficit;
    private final int[][] targetMissed;
    private final boolean promises;
    private final int months;
    private final @Nullable Future future;

    WaterPart(
            WaterYear year, Scope scope, Plan plan, ProgramBuilder program, boolean promises, @Nullable Future future) {
        this.year = year;
        this.scope = scope;
        this.plan = plan;
        this.program = program;
        this.promises = promises;
        this.future = future;
        months = year.months();
        int nodes = year.nodes().size();
        storage = new int[nodes][months];
        turbine = new int[nodes][months];
        spill = new int[nodes][months];
        diversion = new int[nodes][months];
        emergency = new int[nodes][months];
        missed = new int[nodes][months];
        balance = new int[nodes][months];
        deficit = new int[year.needs().size()][months][Prices.STEPS];
        targetMissed = new int[year.targets().size()][months];
        for (int n = 0; n < nodes; n++) {
            if (scope.includes(n)) {
                columns(n, year.nodes().get(n));
            }
        }
        for (int k = 0; k < year.needs().size(); k++) {
            if (scope.includes(year.needs().get(k).node())) {
                deficits(k, year.needs().get(k));
            }
        }
    }

    private void columns(int n, Node node) {
        boolean frozen = scope.isFrozen(node.owner());
        for (int t = 0; t < months; t++) {
            double most = turbineMax(n, node, t);
            storage[n][t] = !node.stores()
                    ? ABSENT
                    : frozen ? fixed(plan.storage[n][t]) : program.column(0, node.lower()[t], node.upper()[t]);
            turbine[n][t] = most <= 0 ? ABSENT : frozen ? fixed(plan.turbine[n][t]) : program.column(0, 0, most);
            spill[n][t] = program.column(SPILL, 0, Double.POSITIVE_INFINITY);
            diversion[n][t] = node.divertedFrom() < 0
                    ? ABSENT
                    : frozen ? fixed(plan.diversion[n][t]) : program.column(0, 0, node.diversionMax()[t]);
            emergency[n][t] =
                    frozen || node.stores() ? program.column(Prices.EMERGENCY, 0, Double.POSITIVE_INFINITY) : ABSENT;
            missed[n][t] = node.stores() && !frozen
                    ? program.column(year.prices().slack(), 0, Double.POSITIVE_INFINITY)
                    : ABSENT;
        }
    }

    private void set(int row, int column, double value) {
        if (column != ABSENT) {
            program.set(row, column, value);
        }
    }

    private int fixed(double value) {
        return program.column(0, value, value);
    }

    private double turbineMax(int n, Node node, int t) {
        double energy = plan.energy[n][t];
        return energy > 0 ? Math.min(node.turbineMax()[t], node.capacity()[t] / energy) : 0;
    }

    private void deficits(int k, Need need) {
        var prices = year.prices();
        for (int t = 0; t < months; t++) {
            for (int step = 0; step < Prices.STEPS; step++) {
                deficit[k][t][step] = scope.isFrozen(need.owner())
                        ? fixed(plan.deficit[k][t][step])
                        : program.column(
                                need.value() * prices.stepFactor(step), 0, need.need()[t] * prices.stepWidth(step));
            }
        }
    }

    /** Columns of the deficit of an included need in a month, by step. */
    int[] deficits(int k, int t) {
        return deficit[k][t];
    }

    /** Adds the rows once every column is there. */
    void rows() {
        for (int n = 0; n < year.nodes().size(); n++) {
            if (scope.includes(n)) {
                rows(n, year.nodes().get(n));
            }
        }
        if (future != null) {
            follows(future);
        }
        for (int e = 0; e < year.targets().size(); e++) {
            target(e, year.targets().get(e));
        }
        for (int p = 0; promises && p < year.promises().size(); p++) {
            promise(p, year.promises().get(p));
        }
    }

    private void rows(int n, Node node) {
        for (int t = 0; t < months; t++) {
            balance(n, node, t);
            if (scope.isMember(node.owner())) {
                limits(n, node, t);
            }
        }
        // a lake the cuts do not know keeps its value of the end of the year
        if (node.stores() && !scope.isFrozen(node.owner()) && (future == null || !future.knows(n))) {
            endValue(n, node);
        }
    }

    // Left side: what leaves or is kept less what arrives within the program; right side: what is given.
    private void balance(int n, Node node, int t) {
        double given = node.inflow()[t] + (t == 0 ? year.arrivals()[n] : 0);
        double evaporation = node.evaporation()[t];
        given -= node.evaporationBase()[t];
        if (node.stores() && t == 0) {
            given += node.start() * (1 - evaporation / 2);
        }
        double withdrawn = withdrawals(n, t);
        int row = program.row(given - withdrawn, given - withdrawn);
        balance[n][t] = row;
        if (node.stores()) {
            program.set(row, storage[n][t], 1 + evaporation / 2);
            if (t > 0) {
                program.set(row, storage[n][t - 1], evaporation / 2 - 1);
            }
        }
        set(row, turbine[n][t], 1);
        set(row, spill[n][t], 1);
        set(row, emergency[n][t], -1);
        set(row, diversion[n][t], -1);
        neighbours(row, n, t);
        returns(row, n, t);
    }

    private double withdrawals(int n, int t) {
        double sum = 0;
        for (var need : year.needs()) {
            if (need.node() == n) {
                sum += need.need()[t] * (1 - need.returned());
            }
        }
        return sum;
    }

    private void returns(int row, int n, int t) {
        for (int k = 0; k < year.needs().size(); k++) {
            var need = year.needs().get(k);
            if (need.node() == n) {
                for (int step = 0; step < Prices.STEPS; step++) {
                    program.set(row, deficit[k][t][step], -(1 - need.returned()));
                }
            }
        }
    }

    private void neighbours(int row, int n, int t) {
        for (int u = 0; u < year.nodes().size(); u++) {
            var other = year.nodes().get(u);
            if (other.downstream() == n) {
                arrival(row, u, t, (1 - other.lag()) * (1 - other.loss()));
                if (t > 0 && other.lag() > 0) {
                    arrival(row, u, t - 1, other.lag() * (1 - other.loss()));
                }
            }
            if (other.divertedFrom() == n) {
                set(row, diversion[u][t], 1);
            }
        }
    }

    private void arrival(int row, int u, int t, double share) {
        set(row, turbine[u][t], -share);
        set(row, spill[u][t], -share);
    }

    private void limits(int n, Node node, int t) {
        if (node.minRelease()[t] > 0) {
            int row = program.row(node.minRelease()[t], Double.POSITIVE_INFINITY);
            set(row, turbine[n][t], 1);
            set(row, spill[n][t], 1);
            set(row, missed[n][t], 1);
        }
        if (Double.isFinite(node.maxRelease()[t])) {
            int row = program.row(Double.NEGATIVE_INFINITY, node.maxRelease()[t]);
            set(row, turbine[n][t], 1);
            set(row, spill[n][t], 1);
        }
    }

    // Reservoirs that are not the party's to move stand in the cuts as they are.
    private void follows(Future cuts) {
        int theta = program.column(cuts.discount(), cuts.floor(), Double.POSITIVE_INFINITY);
        for (int k = 0; k < cuts.intercept().length; k++) {
            double level = cuts.intercept()[k];
            for (int s = 0; s < cuts.node().length; s++) {
                int n = cuts.node()[s];
                level += isOpen(n) ? 0 : cuts.slope()[k][s] * plan.storage[n][months - 1];
            }
            int row = program.row(level, Double.POSITIVE_INFINITY);
            program.set(row, theta, 1);
            for (int s = 0; s < cuts.node().length; s++) {
                if (isOpen(cuts.node()[s]) && cuts.slope()[k][s] != 0) {
                    program.set(row, storage[cuts.node()[s]][months - 1], -cuts.slope()[k][s]);
                }
            }
        }
    }

    private boolean isOpen(int n) {
        var node = year.nodes().get(n);
        return scope.includes(n) && node.stores() && !scope.isFrozen(node.owner());
    }

    private void endValue(int n, Node node) {
        if (node.lower()[months - 1] < node.dead()) {
            return; // still filling: nothing to choose
        }
        int row = program.row(node.dead(), node.dead());
        program.set(row, storage[n][months - 1], 1);
        for (int piece = 0; piece < EndValue.PIECES; piece++) {
            double width = node.end().width(piece, node.dead(), node.full());
            program.set(row, program.column(-node.end().slope(piece), 0, width), -1);
        }
    }

    private void target(int e, Target target) {
        var node = year.nodes().get(target.node());
        if (!scope.isMember(node.owner())) {
            keepReached(e, target);
            return;
        }
        for (int t = 0; t < months; t++) {
            targetMissed[e][t] = program.column(target.value(), 0, Double.POSITIVE_INFINITY);
            int row = program.row(target.hm3()[t], Double.POSITIVE_INFINITY);
            program.set(row, spill[target.node()][t], 1);
            program.set(row, targetMissed[e][t], 1);
        }
    }

    // What reached the sea of somebody who has settled must go on reaching it.
    private void keepReached(int e, Target target) {
        int n = target.node();
        if (!scope.includes(n) || !scope.isFrozen(year.nodes().get(n).owner())) {
            return;
        }
        for (int t = 0; t < months; t++) {
            int row = program.row(target.hm3()[t] - plan.targetMissed[e][t], Double.POSITIVE_INFINITY);
            program.set(row, spill[n][t], 1);
        }
    }

    private void promise(int p, Promise promise) {
        if (!scope.isMember(year.nodes().get(promise.node()).owner()) || plan.promised[p] <= 0) {
            return;
        }
        int row = program.row(plan.promised[p], Double.POSITIVE_INFINITY);
        for (int t = 0; t < months; t++) {
            if (promise.months()[t]) {
                set(row, turbine[promise.node()][t], 1);
                set(row, spill[promise.node()][t], 1);
                set(row, missed[promise.node()][t], 1);
            }
        }
    }

    /** Writes what the party decided, and what flows past the others, into the plan. */
    void writeInto(Plan out, double[] x, double[] rowDual) {
        for (int n = 0; n < year.nodes().size(); n++) {
            var node = year.nodes().get(n);
            if (scope.includes(n) && (scope.isMember(node.owner()) || scope.isFrozen(node.owner()))) {
                write(out, n, node, x);
                for (int t = 0; t < months && scope.isMember(node.owner()); t++) {
                    out.waterValue[n][t] = -rowDual[balance[n][t]];
                }
            }
        }
        for (int k = 0; k < year.needs().size(); k++) {
            if (scope.isMember(year.needs().get(k).owner())) {
                for (int t = 0; t < months; t++) {
                    for (int step = 0; step < Prices.STEPS; step++) {
                        out.deficit[k][t][step] = Math.max(0, x[deficit[k][t][step]]);
                    }
                }
            }
        }
        for (int e = 0; e < year.targets().size(); e++) {
            if (scope.isMember(year.nodes().get(year.targets().get(e).node()).owner())) {
                read(out.targetMissed[e], targetMissed[e], x);
            }
        }
    }

    private void write(Plan out, int n, Node node, double[] x) {
        read(out.storage[n], storage[n], x);
        read(out.turbine[n], turbine[n], x);
        read(out.spill[n], spill[n], x);
        read(out.diversion[n], diversion[n], x);
        read(out.emergency[n], emergency[n], x);
        if (scope.isMember(node.owner())) {
            read(out.missed[n], missed[n], x);
        }
    }

    static void read(double[] to, int[] columns, double[] x) {
        for (int t = 0; t < to.length; t++) {
            to[t] = columns[t] == ABSENT ? 0 : Math.max(0, x[columns[t]]);
        }
    }
}
