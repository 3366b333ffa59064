package org.ortaq.waterpower.hourly;

import java.util.List;
import java.util.TreeMap;
import org.ortaq.solver.LinearProgram;
import org.ortaq.solver.LpSolution;
import org.ortaq.solver.LpSolver;
import org.ortaq.solver.ProgramBuilder;
import org.ortaq.waterpower.dispatch.Node;
import org.ortaq.waterpower.dispatch.Plan;
import org.ortaq.waterpower.dispatch.WaterYear;

/** The program of one week. */
final class WeekProgram {
    private static final int DAY = 24;
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
    private final List<WeekFuture> futures;
    private final ProgramBuilder program = LinearProgram.builder();
    /** Days of the week in its first month, and in the next. */
    private final int[] days;

    private final int blocks;
    private final TreeMap<Integer, Double> values = new TreeMap<>();
    private final int[] balance;
    private final int[] after;
    private final int[] spill;
    private final int[] diversion;
    private final int[][] turbine;
    private final int[][] unserved;

    /**
     * @param before hm3 by node at the beginning of the week
     * @param futures what follows the week; empty for the water values of the plan
     */
    WeekProgram(
            WaterYear year,
            Plan plan,
            Calendar calendar,
            DayShapes shapes,
            int week,
            double[] before,
            List<WeekFuture> futures) {
        this.year = year;
        this.plan = plan;
        this.calendar = calendar;
        this.shapes = shapes;
        this.week = week;
        this.before = before;
        this.futures = futures;
        days = days();
        blocks = days[1] > 0 ? 2 * DAY : DAY;
        int nodes = year.nodes().size();
        balance = new int[year.zones() * blocks];
        unserved = new int[year.zones() * blocks][2];
        after = new int[nodes];
        spill = new int[nodes];
        diversion = new int[nodes];
        turbine = new int[nodes][blocks];
    }

    /** Solves the week and writes it into the results; {@code before} then holds the end of the week. Returns its cost. */
    double solve(LpSolver solver, double[][] price, double[][] lost) {
        for (int z = 0; z < year.zones(); z++) {
            for (int h = 0; h < blocks; h++) {
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
        futures.forEach(this::follows);
        var solution = solver.solve(program.build()).orThrow("week " + (week + 1));
        read(solution, price, lost);
        double cost = solution.objective();
        for (var value : values.entrySet()) {
            cost -= value.getValue() * solution.x()[value.getKey()];
        }
        return cost;
    }

    private int[] days() {
        int first = 1;
        while (first < 7 && calendar.month(week * 7 + first) == calendar.month(week * 7)) {
            first++;
        }
        return new int[] {first, 7 - first};
    }

    /** Month of a block: an hour of the day on all days of the week that lie in one month, which are alike. */
    private int month(int block) {
        return calendar.month(week * 7 + (block < DAY ? 0 : 6));
    }

    /** Days a block stands for. */
    private int days(int block) {
        return days[block / DAY];
    }

    private double perBlock(int block, double[] monthly) {
        int t = month(block);
        return days(block) * perHour(t, monthly[t]);
    }

    private double perHour(int t, double monthly) {
        return monthly / calendar.hours(t);
    }

    // Contracts run as flat as the monthly plan has them.
    private void zone(int z, int h) {
        int calendarMonth = (month(h) + 9) % 12;
        int at = z * blocks + h;
        double load = perBlock(h, year.load()[z]) * shapes.load()[z][calendarMonth][h % DAY];
        double given = perBlock(h, year.given()[z]) * shapes.given()[z][calendarMonth][h % DAY];
        double sold = 0;
        for (int c = 0; c < year.sales().size(); c++) {
            var sale = year.sales().get(c);
            sold += sale.seller() == z ? perBlock(h, plan.sold[c]) : 0;
            sold -= sale.buyer() == z ? perBlock(h, plan.sold[c]) * sale.delivered() : 0;
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
            for (int h = 0; h < blocks; h++) {
                // the monthly program takes out what a peak needs; here the peak is there
                double most = perBlock(h, unit.max()) / calendar.loadFactor();
                if (most > 0) {
                    program.set(balance[unit.zone() * blocks + h], program.column(unit.cost(), 0, most), 1);
                }
            }
        }
    }

    private void links() {
        for (var link : year.links()) {
            for (int h = 0; h < blocks && link.from() >= 0 && link.to() >= 0; h++) {
                double most = perBlock(h, link.max());
                if (most > 0 && calendar.isFree(link)) {
                    int forward = program.column(0, 0, most);
                    int backward = program.column(0, 0, most);
                    program.set(balance[link.from() * blocks + h], forward, -1);
                    program.set(balance[link.to() * blocks + h], forward, 1 - link.loss());
                    program.set(balance[link.to() * blocks + h], backward, -1);
                    program.set(balance[link.from() * blocks + h], backward, 1 - link.loss());
                }
            }
        }
    }

    private void columns(int n, Node node) {
        int t = calendar.month(week * 7 + 3);
        after[n] = node.stores() ? program.column(0, node.lower()[t], node.upper()[t]) : -1;
        spill[n] = program.column(SPILL, 0, Double.POSITIVE_INFINITY);
        diversion[n] = node.divertedFrom() >= 0 ? program.column(0, 0, weekly(node.diversionMax())) : -1;
        for (int h = 0; h < blocks; h++) {
            int m = month(h);
            double energy = plan.energy[n][m];
            double most =
                    energy > 0 ? Math.min(perBlock(h, node.turbineMax()), perBlock(h, node.capacity()) / energy) : 0;
            turbine[n][h] = most > 0 ? program.column(0, 0, most) : -1;
            if (turbine[n][h] >= 0 && node.zone() >= 0) {
                program.set(balance[node.zone() * blocks + h], turbine[n][h], energy);
            }
        }
        if (futures.isEmpty() && node.stores() && node.lower()[t] >= node.dead()) {
            worth(n, node, t);
        }
    }

    // Stored water is worth the water value of the month around the level of the monthly plan.
    private void worth(int n, Node node, int t) {
        double value = Math.max(0, plan.waterValue[n][t]);
        double target = calendar.level(node, plan.storage[n], week);
        int row = program.row(target, target);
        program.set(row, after[n], 1);
        program.set(row, valued(value * BELOW, 0), 1);
        program.set(row, valued(-value * ABOVE, 0), -1);
    }

    private double weekly(double[] monthly) {
        double sum = 0;
        for (int day = 0; day < 7; day++) {
            int t = calendar.month(week * 7 + day);
            sum += DAY * perHour(t, monthly[t]);
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

    // A column that says what the rest of the year is worth: no cost of the week.
    private int valued(double value, double floor) {
        int column = program.column(value, floor, Double.POSITIVE_INFINITY);
        values.put(column, value);
        return column;
    }

    // What others store stands in the cuts as it was.
    private void follows(WeekFuture part) {
        var cuts = part.future();
        int theta = valued(part.share() * cuts.discount(), cuts.floor());
        for (int k = 0; k < cuts.intercept().length; k++) {
            double level = cuts.intercept()[k];
            for (int s = 0; s < cuts.node().length; s++) {
                int n = cuts.node()[s];
                level += part.moves(year.nodes().get(n)) ? 0 : cuts.slope()[k][s] * before[n];
            }
            int row = program.row(level, Double.POSITIVE_INFINITY);
            program.set(row, theta, 1);
            for (int s = 0; s < cuts.node().length; s++) {
                int n = cuts.node()[s];
                if (part.moves(year.nodes().get(n)) && cuts.slope()[k][s] != 0) {
                    program.set(row, after[n], -cuts.slope()[k][s]);
                }
            }
        }
    }

    private void read(LpSolution solution, double[][] price, double[][] lost) {
        for (int z = 0; z < year.zones(); z++) {
            for (int h = 0; h < HOURS; h++) {
                int block = h / DAY < days[0] ? h % DAY : DAY + h % DAY;
                int at = z * blocks + block;
                price[z][week * HOURS + h] = solution.rowDual()[balance[at]];
                lost[z][week * HOURS + h] =
                        (solution.x()[unserved[at][0]] + solution.x()[unserved[at][1]]) / days(block);
            }
        }
        for (int n = 0; n < after.length; n++) {
            before[n] = after[n] >= 0 ? solution.x()[after[n]] : 0;
        }
    }
}
