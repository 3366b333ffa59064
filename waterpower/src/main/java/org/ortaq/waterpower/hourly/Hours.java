package org.ortaq.waterpower.hourly;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import org.ortaq.solver.LpSolver;
import org.ortaq.waterpower.dispatch.Plan;
import org.ortaq.waterpower.dispatch.WaterYear;

/** Solves a water year week by week. */
public final class Hours {
    public static final int WEEKS = 52;
    private static final int HOURS = 168;

    private Hours() {}

    /** Month in which a week ends (0 October), and how much of that month has passed then. */
    public static double[] end(int week) {
        return Calendar.end(week);
    }

    /**
     * Solves 52 weeks.
     *
     * @param year the year, at the heads of the plan
     * @param plan its monthly plan: water values, levels, contracts
     * @param mask who dispatches jointly: lines between two of them and within a country flow freely
     * @param loadFactor share of capacity the monthly program could use; here the peaks are there
     * @param futures what follows each week, by week; an empty list for the water values of the plan
     * @param stopped asked before each week
     * @throws java.util.concurrent.CancellationException when it says so
     */
    public static HoursYear solve(
            WaterYear year,
            Plan plan,
            int mask,
            double loadFactor,
            DayShapes shapes,
            IntFunction<List<WeekFuture>> futures,
            LpSolver solver,
            BooleanSupplier stopped) {
        var calendar = new Calendar(year.zoneOwner(), mask, loadFactor);
        var cost = new double[WEEKS];
        var price = new double[year.zones()][WEEKS * HOURS];
        var unserved = new double[year.zones()][WEEKS * HOURS];
        var stored = new double[WEEKS][];
        var level = new double[year.nodes().size()];
        for (int n = 0; n < level.length; n++) {
            level[n] = year.nodes().get(n).stores() ? year.nodes().get(n).start() : 0;
        }
        for (int week = 0; week < WEEKS; week++) {
            if (stopped.getAsBoolean()) {
                throw new java.util.concurrent.CancellationException("stopped after " + week + " weeks");
            }
            cost[week] = new WeekProgram(year, plan, calendar, shapes, week, level, futures.apply(week))
                    .solve(solver, price, unserved);
            stored[week] = level.clone();
        }
        return new HoursYear(cost, price, unserved, stored);
    }
}
