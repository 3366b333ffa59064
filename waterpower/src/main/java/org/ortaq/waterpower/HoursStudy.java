package org.ortaq.waterpower;

import java.util.List;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import org.ortaq.solver.LpSolver;
import org.ortaq.waterpower.dispatch.Plan;
import org.ortaq.waterpower.dispatch.WaterYear;
import org.ortaq.waterpower.hourly.DayShapes;
import org.ortaq.waterpower.hourly.Hours;
import org.ortaq.waterpower.hourly.HoursYear;
import org.ortaq.waterpower.hourly.WeekFuture;

/** A water year of a coalition in hours. */
public final class HoursStudy {
    // one profile of load for all: the study has the same for three countries
    private static final int MONTHS = 12;
    private static final int DAY = 24;

    private final Prepared prepared;
    private final WaterYear year;
    private final Plan plan;
    private final int mask;
    private final double loadFactor;
    private final IntFunction<List<WeekFuture>> futures;

    private HoursStudy(
            Prepared prepared,
            WaterYear year,
            Plan plan,
            int mask,
            double loadFactor,
            IntFunction<List<WeekFuture>> futures) {
        this.prepared = prepared;
        this.year = year;
        this.plan = plan;
        this.mask = mask;
        this.loadFactor = loadFactor;
        this.futures = futures;
    }

    /** On the water values of the monthly plan, which knows the inflow of the year. */
    public static HoursStudy onPlan(WaterCase asked, int mask, LpSolver solver) {
        var cases = new CaseSolver(asked, solver);
        return new HoursStudy(
                cases.prepared(),
                cases.year(),
                Integer.bitCount(mask) < 2 ? cases.alone() : cases.joint(mask),
                mask,
                asked.span().parameter("thermal-load-factor"),
                week -> List.of());
    }

    /**
     * On the cuts of policies, which do not know it: the first water year of their horizon.
     *
     * @param book with the policies of the five alone and of the coalition made ready
     * @param inflow against the mean, for all rivers
     */
    public static HoursStudy onCuts(PolicyBook book, int mask, double inflow, double loadFactor, LpSolver solver) {
        var walk = new PolicyWalk(book);
        int who = Integer.bitCount(mask) < 2 ? 0 : mask;
        var anomaly = walk.steady(inflow);
        var year = walk.first(anomaly);
        return new HoursStudy(
                book.horizon().prepared(0),
                year,
                walk.playFirst(who, anomaly, solver),
                mask,
                loadFactor,
                week -> walk.follows(who, week, anomaly));
    }

    /** Power zones, in the order of the results. */
    public List<String> zones() {
        return prepared.zones();
    }

    /**
     * The year in hours.
     *
     * @param days mean days by name ({@code load}, {@code solar}, {@code wind}): 12 months of 24 hours over their mean
     */
    public HoursYear solve(TreeMap<String, double[][]> days, LpSolver solver, BooleanSupplier stopped) {
        return Hours.solve(year, plan, mask, loadFactor, shapes(days), futures, solver, stopped);
    }

    private DayShapes shapes(TreeMap<String, double[][]> days) {
        var load = new double[year.zones()][][];
        var given = new double[year.zones()][][];
        for (int z = 0; z < year.zones(); z++) {
            load[z] = find(days, "load");
            given[z] = given(days, z);
        }
        return new DayShapes(load, given);
    }

    private static double[][] find(TreeMap<String, double[][]> days, String name) {
        var found = days.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no mean days '" + name + "'");
        }
        return found;
    }

    private double[][] given(TreeMap<String, double[][]> days, int zone) {
        var byFuel = prepared.givenByFuel()[zone];
        var shape = new double[MONTHS][DAY];
        for (int month = 0; month < MONTHS; month++) {
            int t = (month + 3) % MONTHS;
            double all = 0;
            for (var fuel : byFuel) {
                all += fuel[t];
            }
            for (int hour = 0; hour < DAY; hour++) {
                double sun = byFuel[Fuel.SOLAR.ordinal()][t];
                double wind = byFuel[Fuel.WIND.ordinal()][t];
                double rest = all - sun - wind;
                shape[month][hour] = all > 0
                        ? (sun * find(days, "solar")[month][hour] + wind * find(days, "wind")[month][hour] + rest) / all
                        : 1;
            }
        }
        return shape;
    }
}
