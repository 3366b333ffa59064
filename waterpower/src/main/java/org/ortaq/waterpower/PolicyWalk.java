package org.ortaq.waterpower;

import static org.ortaq.waterpower.dispatch.WaterYear.MONTHS;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.numerics.RandomStream;
import org.ortaq.solver.LpSolver;
import org.ortaq.waterpower.dispatch.Future;
import org.ortaq.waterpower.dispatch.MonthlyDispatch;
import org.ortaq.waterpower.dispatch.Plan;
import org.ortaq.waterpower.dispatch.WaterYear;
import org.ortaq.waterpower.hourly.Hours;
import org.ortaq.waterpower.hourly.WeekFuture;
import org.ortaq.waterpower.stage.Wetness;

/**
 * Plays policies month by month: in each month the countries alone, upstream first, then the coalition, then its
 * outsiders, who answer once by their own policies. Balances hold exactly, at the head each month begins with.
 */
public final class PolicyWalk {
    private final PolicyBook book;

    /** @param book with the policies of the five alone, and of the coalitions to be played */
    public PolicyWalk(PolicyBook book) {
        this.book = book;
    }

    /**
     * Plays the horizon.
     *
     * @param mask coalition; 0 for the status quo
     * @param anomaly by month and river
     * @return by water year
     */
    public List<Plan> play(int mask, double[][] anomaly, LpSolver solver) {
        var horizon = book.horizon();
        var plans = new ArrayList<Plan>();
        for (int y = 0; y < horizon.length(); y++) {
            var year = y == 0
                    ? horizon.year(0)
                    : PolicyHorizon.after(horizon.year(y - 1), plans.get(y - 1), horizon.year(y));
            plans.add(play(year, y, mask, anomaly, solver));
        }
        return plans;
    }

    private Plan play(WaterYear year, int y, int mask, double[][] anomaly, LpSolver solver) {
        int last = book.horizon().stages() - 1;
        return new MonthlyDispatch(solver, 1)
                .play(
                        year,
                        mask,
                        (party, t) -> y * MONTHS + t == last
                                ? null
                                : book.of(party).future(year, y, t, anomaly[y * MONTHS + t]),
                        inflow(year, y, anomaly));
    }

    private double[][] inflow(WaterYear year, int y, double[][] anomaly) {
        var horizon = book.horizon();
        var months = java.util.Arrays.copyOfRange(anomaly, y * MONTHS, (y + 1) * MONTHS);
        return InflowPath.inflow(year, months, horizon.river(), horizon.spread());
    }

    /** The first water year with the inflow of a path. */
    WaterYear first(double[][] anomaly) {
        var year = book.horizon().year(0);
        return year.withInflow(inflow(year, 0, anomaly));
    }

    /** The first water year only. */
    Plan playFirst(int mask, double[][] anomaly, LpSolver solver) {
        return play(book.horizon().year(0), 0, mask, anomaly, solver);
    }

    /** What follows a week of the first water year: a share of the month that ended before it, the rest of its own. */
    List<WeekFuture> follows(int mask, int week, double[][] anomaly) {
        var end = Hours.end(week);
        int t = (int) end[0];
        var futures = new ArrayList<WeekFuture>();
        for (int party : parties(mask)) {
            if (t == 0) {
                futures.add(new WeekFuture(party, 1, future(party, 0, anomaly)));
            } else {
                futures.add(new WeekFuture(party, 1 - end[1], future(party, t - 1, anomaly)));
                futures.add(new WeekFuture(party, end[1], future(party, t, anomaly)));
            }
        }
        return futures;
    }

    private Future future(int party, int t, double[][] anomaly) {
        return book.of(party).future(book.horizon().year(0), 0, t, anomaly[t]);
    }

    // The coalition and each of the others.
    private static List<Integer> parties(int mask) {
        var parties = new ArrayList<Integer>();
        if (mask != 0) {
            parties.add(mask);
        }
        for (int member = 0; member < MonthAccount.MEMBERS; member++) {
            if ((mask & 1 << member) == 0) {
                parties.add(1 << member);
            }
        }
        return parties;
    }

    /** Inflow at one share of the mean throughout. */
    double[][] steady(double share) {
        var anomaly = mean();
        for (var month : anomaly) {
            for (int r = 0; r < month.length; r++) {
                month[r] = (share - 1) / book.horizon().wetness().monthly(r);
            }
        }
        return anomaly;
    }

    /** Anomalies of a drawn path, by month and river; the same for every coalition. */
    public double[][] drawn(long seed, int number) {
        var random = RandomStream.of(seed, "policy-walk");
        int stages = book.horizon().stages();
        var wetness = book.horizon().wetness();
        var residuals = wetness.residuals();
        var anomaly = new double[stages][2];
        for (int s = 0; s < stages; s++) {
            double drawn = random.uniform((long) number * stages + s);
            var residual = residuals[Math.min(Wetness.OPENINGS - 1, (int) (drawn * Wetness.OPENINGS))];
            for (int r = 0; r < 2; r++) {
                anomaly[s][r] = (s == 0 ? 0 : wetness.persistence() * anomaly[s - 1][r]) + residual[r];
            }
        }
        return anomaly;
    }

    /** Mean inflow throughout. */
    public double[][] mean() {
        return new double[book.horizon().stages()][2];
    }
}
