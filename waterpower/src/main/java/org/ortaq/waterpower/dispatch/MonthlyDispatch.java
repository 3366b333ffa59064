package org.ortaq.waterpower.dispatch;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.ortaq.solver.LpSolver;

/**
 * A water year month by month, without knowing the inflow of the months to come: in each month the same parties move in
 * the same order, under the same obligations, as in {@link Dispatch}, but what they leave stored is worth what their
 * cuts say. Heads are those of the level a month begins with.
 */
public final class MonthlyDispatch {

    /** What follows a month, by party. */
    public interface Futures {
        /** @return null where nothing follows: stored water has its value of the end of the year */
        @Nullable
        Future of(int mask, int t);
    }

    private final LpSolver solver;
    private final int replies;

    /** @param replies as in {@link Dispatch} */
    public MonthlyDispatch(LpSolver solver, int replies) {
        this.solver = solver;
        this.replies = replies;
    }

    /**
     * Plays the year.
     *
     * @param inflow hm3 by node and month, in place of those of the year
     * @return twelve months; {@code year} with this inflow is what its balances hold for
     */
    public Plan play(WaterYear year, int mask, Futures futures, double[][] inflow) {
        int months = year.months();
        var whole = new Plan(year, new double[year.nodes().size()][months]);
        var stored = new double[year.nodes().size()];
        for (int n = 0; n < stored.length; n++) {
            stored[n] = year.nodes().get(n).start();
        }
        var arrivals = year.arrivals();
        for (int t = 0; t < months; t++) {
            var month = OneMonth.of(year, t, stored, arrivals, column(inflow, t));
            var plan = month(month, mask, futures, t);
            whole.take(plan, t);
            for (int n = 0; n < stored.length; n++) {
                stored[n] = plan.storage[n][0];
            }
            arrivals = onTheWay(month, plan);
        }
        return whole;
    }

    private Plan month(WaterYear month, int mask, Futures futures, int t) {
        var dispatch = new Dispatch(solver, 1, replies).before(party -> futures.of(party, t));
        return dispatch.at(month, mask, levels(month));
    }

    private static double[] column(double[][] rows, int t) {
        return Arrays.stream(rows).mapToDouble(row -> row[t]).toArray();
    }

    private static double[][] levels(WaterYear month) {
        return Dispatch.firstEnergy(month);
    }

    private static double[] onTheWay(WaterYear month, Plan plan) {
        var arrivals = new double[month.nodes().size()];
        for (int n = 0; n < arrivals.length; n++) {
            var node = month.nodes().get(n);
            if (node.downstream() >= 0) {
                arrivals[node.downstream()] += plan.release(n, 0) * node.lag() * (1 - node.loss());
            }
        }
        return arrivals;
    }
}
