package org.ortaq.waterpower.hourly;

import org.ortaq.solver.LinearProgram;
import org.ortaq.solver.LpSolution;
import org.ortaq.solver.LpSolver;
import org.ortaq.solver.ProgramBuilder;
import org.ortaq.waterpower.dispatch.Node;
import org.ortaq.waterpower.dispatch.Plan;
import org.ortaq.waterpower.dispatch.WaterYear;

/** The program of one week. */
final class WeekProgram {
    private static final int HOURS = 168;
    private static final double SPILL = 0.001;
    private static final double EMERGENCY = 2000;
    private static final double BELOW = 1.25;
    private static final double ABOVE = 0.75;
    private static final double[] STEP_FACTORS = {0.5, 1, 2};

    private final WaterYear year;
    private final Plan plan;
    private final Calendar calendar;
    private final DayShapes shapes;
    private final int week;
    private final double[] before;
    private final ProgramBuilder program = LinearProgram.builder();
    private final int[] balance;
    private final int[] after;
    private final int[] spill;
    private final int[] diversion;
    private final int[][] turbine;
    private final int[][] unserved;

    /** @param before hm3 by node at the beginning of the week */
    WeekProgram(WaterYear year, Plan plan, Calendar calendar, DayShapes shapes, int week, double[] before) {
        this.year = year;
        this.plan = plan;
        this.calendar = calendar;
        this.shapes = shapes;
        this.week = week;
        this.before = before;
        int nodes = year.nodes().size();
        balance = new int[year.zones() * HOURS];
        unserved = new int[year.zones() * HOURS][2];
        after = new int[nodes];
        spill = new int[nodes];
        diversion = new int[nodes];
        turbine = new int[nodes][HOURS];
    }

    /** Solves the week and writes it into the results; {@code before} then holds the end of the week. */
    double solve(LpSolver solver, double[][] price, double[][] lost) {
        for (int z = 0; z < year.zones(); z++) {
            for (int h = 0; h < HOURS; h++) {
                zone(z, h);
            }
        }
        units();
        links();
        for (int n = 0; n < after.length; n++) {
            columns(n, year.nodes().get(n));
        }
        for (int n = 0; n < after.length; n++) {
            water(n, year.nodes().get(n));
        }
        var solution = solver.solve(program.build()).orThrow("week " + (week + 1));
        read(solution, price, lost);
        return solution.objective();
    }

    private int month(int hour) {
        return calendar.month(week * 7 + hour / 24);
    }

    private double perHour(int t, double monthly) {
        return monthly / calendar.hours(t);
    }

    // Contracts run as flat as the monthly plan has them.
    private void zone(int z, int h) {
        int t = month(h);
        int calendarMonth = (t + 9) % 12;
        int at = z * HOURS + h;
        double load = perHour(t, year.load()[z][t]) * shapes.load()[z][calendarMonth][h % 24];
        double given = perHour(t, year.given()[z][t]) * shapes.given()[z][calendarMonth][h % 24];
        double sold = 0;
        for (int c = 0; c < year.sales().size(); c++) {
            var sale = year.sales().get(c);
            sold += sale.seller() == z ? perHour(t, plan.sold[c][t]) : 0;
            sold -= sale.buyer() == z ? perHour(t, plan.sold[c][t]) * sale.delivered() : 0;
        }
        double net = load + sold;
        balance[at] = program.row(net - given, net - given);
        unserved[at][0] =
                program.column(year.prices().unservedFirst(), 0, year.prices().slice() * load);
        unserved[at][1] = program.column(year.prices().unservedRest(), 0, Math.max(load, net));
        program.set(balance[at], unserved[at][0], 1);
        program.set(balance[at], unserved[at][1], 1);
        program.set(balance[at], program.column(0, 0, given + Math.max(0, -net)), -1);
    }

    private void units() {
        for (var unit : year.units()) {
            for (int h = 0; h < HOURS; h++) {
                // the monthly program takes out what a peak needs; here the peak is there
                double most = perHour(month(h), unit.max()[month(h)]) / calendar.loadFactor();
                if (most > 0) {
                    program.set(balance[unit.zone() * HOURS + h], program.column(unit.cost(), 0, most), 1);
                }
            }
        }
    }

    private void links() {
        for (var link : year.links()) {
            for (int h = 0; h < HOURS && link.from() >= 0 && link.to() >= 0; h++) {
                double most = perHour(month(h), link.max()[month(h)]);
                if (most > 0 && calendar.isFree(link)) {
                    int forward = program.column(0, 0, most);
                    int backward = program.column(0, 0, most);
                    program.set(balance[link.from() * HOURS + h], forward, -1);
                    program.set(balance[link.to() * HOURS + h], forward, 1 - link.loss());
                    program.set(balance[link.to() * HOURS + h], backward, -1);
                    program.set(balance[link.from() * HOURS + h], backward, 1 - link.loss());
                }
            }
        }
    }

    private void columns(int n, Node node) {
        int t = month(HOURS / 2);
        after[n] = node.stores() ? program.column(0, node.lower()[t], node.upper()[t]) : -1;
        spill[n] = program.column(SPILL, 0, Double.POSITIVE_INFINITY);
        diversion[n] = node.divertedFrom() >= 0 ? program.column(0, 0, weekly(node.diversionMax())) : -1;
        for (int h = 0; h < HOURS; h++) {
            int m = month(h);
            double energy = plan.energy[n][m];
            double most = energy > 0
                    ? Math.min(perHour(m, node.turbineMax()[m]), perHour(m, node.capacity()[m]) / energy)
                    : 0;
            turbine[n][h] = most > 0 ? program.column(0, 0, most) : -1;
            if (turbine[n][h] >= 0 && node.zone() >= 0) {
                program.set(balance[node.zone() * HOURS + h], turbine[n][h], energy);
            }
        }
        if (node.stores() && node.lower()[t] >= node.dead()) {
            worth(n, node, t);
        }
    }

    // Stored water is worth the water value of the month around the level of the monthly plan.
    private void worth(int n, Node node, int t) {
        double value = Math.max(0, plan.waterValue[n][t]);
        double target = calendar.level(node, plan.storage[n], week);
        int row = program.row(target, target);
        program.set(row, after[n], 1);
        program.set(row, program.column(value * BELOW, 0, Double.POSITIVE_INFINITY), 1);
        program.set(row, program.column(-value * ABOVE, 0, Double.POSITIVE_INFINITY), -1);
    }

    private double weekly(double[] monthly) {
        double sum = 0;
        for (int day = 0; day < 7; day++) {
            int t = month(24 * day);
            sum += 24 * perHour(t, monthly[t]);
        }
        return sum;
    }

    private void water(int n, Node node) {
        double evaporation = weekly(node.evaporation());
        double given = weekly(node.inflow()) - weekly(node.evaporationBase());
        given += node.stores() ? before[n] * (1 - evaporation / 2) : 0;
        for (var need : year.needs()) {
            given -= need.node() == n ? weekly(need.need()) * (1 - need.returned()) : 0;
        }
        int row = program.row(given, given);
        set(row, after[n], 1 + evaporation / 2);
        set(row, spill[n], 1);
        set(row, diversion[n], -1);
        program.set(row, program.column(EMERGENCY, 0, Double.POSITIVE_INFINITY), -1);
        release(row, n, 1);
        for (int u = 0; u < after.length; u++) {
            var other = year.nodes().get(u);
            if (other.downstream() == n) {
                release(row, u, other.loss() - 1);
                set(row, spill[u], other.loss() - 1);
            }
            set(row, other.divertedFrom() == n ? diversion[u] : -1, 1);
        }
        deficits(row, n);
        least(n, node);
    }

    private void release(int row, int n, double share) {
        for (int column : turbine[n]) {
            set(row, column, share);
        }
    }

    private void deficits(int row, int n) {
        var prices = year.prices();
        double[] widths = {prices.firstStep(), prices.secondStep(), 1 - prices.firstStep() - prices.secondStep()};
        for (var need : year.needs()) {
            for (int step = 0; step < STEP_FACTORS.length && need.node() == n; step++) {
                int column = program.column(need.value() * STEP_FACTORS[step], 0, weekly(need.need()) * widths[step]);
                program.set(row, column, need.returned() - 1);
            }
        }
    }

    private void least(int n, Node node) {
        double least = weekly(node.minRelease());
        if (least > 0) {
            int row = program.row(least, Double.POSITIVE_INFINITY);
            release(row, n, 1);
            set(row, spill[n], 1);
            set(row, program.column(year.prices().slack(), 0, Double.POSITIVE_INFINITY), 1);
        }
    }

    private void set(int row, int column, double value) {
        if (column >= 0) {
            program.set(row, column, value);
        }
    }

    private void read(LpSolution solution, double[][] price, double[][] lost) {
        for (int z = 0; z < year.zones(); z++) {
            for (int h = 0; h < HOURS; h++) {
                int at = z * HOURS + h;
                price[z][week * HOURS + h] = solution.rowDual()[balance[at]];
                lost[z][week * HOURS + h] = solution.x()[unserved[at][0]] + solution.x()[unserved[at][1]];
            }
        }
        for (int n = 0; n < after.length; n++) {
            before[n] = after[n] >= 0 ? solution.x()[after[n]] : 0;
        }
    }
}
