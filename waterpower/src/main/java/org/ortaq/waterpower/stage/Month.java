package org.ortaq.waterpower.stage;

import java.util.Arrays;
import org.ortaq.waterpower.dispatch.Scope;
import org.ortaq.waterpower.dispatch.WaterYear;
import org.ortaq.waterpower.sddp.Opening;
import org.ortaq.waterpower.sddp.StageProblem;

/**
 * A month of a party as a stage, and where its parts stand in the solution; -1 for what the program does not have.
 *
 * @param year the month lies in
 * @param t month, 0 October
 * @param scope whose program it is
 * @param problem states: what is stored by reservoir, then the anomalies of the two rivers
 * @param openings ten equally likely residuals
 * @param stored first column of what is stored before, then after, by node
 * @param turbine column by node
 * @param spill column by node
 * @param diversion column by node
 * @param unserved first and second column by zone
 * @param deficit columns by need and step
 * @param missed column by target
 * @param sold column by sale
 * @param balance row of power by zone
 */
@SuppressWarnings("ArrayRecordComponent") // places in a program, never a key
public record Month(
        WaterYear year,
        int t,
        Scope scope,
        StageProblem problem,
        java.util.List<Opening> openings,
        int[][] stored,
        int[] turbine,
        int[] spill,
        int[] diversion,
        int[][] unserved,
        int[][] deficit,
        int[] missed,
        int[] sold,
        int[] balance) {

    /**
     * Writes what the party does on average, and how it answers to the rivers, into what others expect.
     *
     * @param x solutions of the month by path
     */
    public void settle(Expected into, double[][] x) {
        var out = problem.outgoing();
        var anomaly = new double[x.length][];
        for (int p = 0; p < x.length; p++) {
            anomaly[p] = new double[] {x[p][out[out.length - 2]], x[p][out[out.length - 1]]};
        }
        var fit = new Fit(anomaly);
        for (int n = 0; n < turbine.length; n++) {
            if (scope.isMember(year.nodes().get(n).owner())) {
                into.turbine[n] = fit.of(values(x, turbine[n]));
                into.diversion[n] = fit.of(values(x, diversion[n]));
                into.kept[n] = fit.of(kept(x, n));
            }
        }
        for (int k = 0; k < deficit.length; k++) {
            if (scope.isMember(year.needs().get(k).owner())) {
                into.deficit[k] = fit.of(values(x, deficit[k]));
            }
        }
        for (int e = 0; e < missed.length; e++) {
            if (missed[e] >= 0) {
                into.targetMissed[e] = fit.of(values(x, missed[e]));
            }
        }
        for (int c = 0; c < sold.length; c++) {
            if (sold[c] >= 0) {
                into.sold[c] = fit.of(values(x, sold[c]));
            }
        }
    }

    private double[] kept(double[][] x, int n) {
        double half = year.nodes().get(n).evaporation()[t] / 2;
        var before = values(x, stored[n][0]);
        var after = values(x, stored[n][1]);
        for (int p = 0; p < after.length; p++) {
            after[p] = after[p] * (1 + half) - before[p] * (1 - half);
        }
        return after;
    }

    /** Sum of columns by path; those that are not there are nought. */
    private static double[] values(double[][] x, int... columns) {
        return Arrays.stream(x)
                .mapToDouble(solution -> {
                    double sum = 0;
                    for (int column : columns) {
                        sum += column >= 0 ? solution[column] : 0;
                    }
                    return sum;
                })
                .toArray();
    }
}
