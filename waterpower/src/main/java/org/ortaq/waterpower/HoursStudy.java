package org.ortaq.waterpower;

import java.util.List;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.ortaq.solver.LpSolver;
import org.ortaq.waterpower.dispatch.Plan;
import org.ortaq.waterpower.dispatch.WaterYear;
import org.ortaq.waterpower.hourly.DayShapes;
import org.ortaq.waterpower.hourly.Hours;
import org.ortaq.waterpower.hourly.HoursYear;

/** A water year of a coalition in hours, on the water values of its monthly plan. */
public final class HoursStudy {
    // one profile of load for all: the study has the same for three countries
    private static final int MONTHS = 12;
    private static final int DAY = 24;

    private final CaseSolver cases;
    private final double loadFactor;

    public HoursStudy(WaterCase asked, LpSolver solver) {
        cases = new CaseSolver(asked, solver);
        loadFactor = asked.span().parameter("thermal-load-factor");
    }

    /** Power zones, in the order of the results. */
    public List<String> zones() {
        return cases.prepared().zones();
    }

    /**
     * The year in hours.
     *
     * @param days mean days by name ({@code load}, {@code solar}, {@code wind}): 12 months of 24 hours over their mean
     */
    public HoursYear solve(int mask, TreeMap<String, double[][]> days, LpSolver solver, BooleanSupplier stopped) {
        Plan plan = Integer.bitCount(mask) < 2 ? cases.alone() : cases.joint(mask);
        return Hours.solve(cases.year(), plan, mask, loadFactor, shapes(days), solver, stopped);
    }

    private DayShapes shapes(TreeMap<String, double[][]> days) {
        WaterYear year = cases.year();
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
        var byFuel = cases.prepared().givenByFuel()[zone];
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
