package org.ortaq.solver;

/**
 * The bounded primal simplex method from a feasible basis: largest reduced cost, two-pass ratio test (Harris 1973),
 * smallest index (Bland 1977) after many steps without progress. Used to finish after costs were shifted.
 */
final class PrimalPhase {
    private static final double PIVOT = 1e-9;
    private static final int IDLE = 100;

    private final Tableau t;
    private final SimplexLimits limits;
    private int idle;

    PrimalPhase(Tableau t, SimplexLimits limits) {
        this.t = t;
        this.limits = limits;
    }

    /** True at an optimum, false if the objective falls without limit. */
    boolean run() {
        idle = 0;
        while (true) {
            int q = entering();
            if (q < 0) return true;
            limits.step();
            if (!step(q)) return false;
            if (t.factor.heavy()) refresh();
        }
    }

    private void refresh() {
        t.done();
        t.factor();
        t.primal();
        t.dual();
    }

    private int entering() {
        int best = -1;
        double most = 0;
        for (int j = 0; j < t.n + t.m; j++) {
            double wrong = t.wrong(j);
            if (wrong > most) {
                if (idle > IDLE) return j;
                most = wrong;
                best = j;
            }
        }
        return best;
    }

    private boolean step(int q) {
        double way = t.d[q] < 0 ? 1 : -1;
        t.column(q);
        double across = t.upper[q] - t.lower[q];
        int r = blocking(way);
        double step = r < 0 ? Tableau.INFINITY : Math.max(0, room(r, way, 0));
        if (step == Tableau.INFINITY && across == Tableau.INFINITY) return unlimited();
        if (across <= step) {
            travel(q, way * across);
            t.status[q] = way > 0 ? Basis.UPPER : Basis.LOWER;
            t.x[q] = way > 0 ? t.upper[q] : t.lower[q];
            t.steps++;
            idle = 0;
            return true;
        }
        idle = step > 1e-12 ? 0 : idle + 1;
        pivot(q, r, way * step);
        return true;
    }

    private boolean unlimited() {
        if (t.factor.updates() == 0) return false;
        limits.trouble();
        refresh();
        return true;
    }

    /** How far the entering variable may go before the basic one of row i leaves its bounds by more than the slack. */
    private double room(int i, double way, double slack) {
        int basic = t.head[i];
        double change = -way * t.column[i];
        if (change < 0) return (t.x[basic] - t.lower[basic] + slack) / -change;
        return (t.upper[basic] - t.x[basic] + slack) / change;
    }

    private int blocking(double way) {
        double least = Tableau.INFINITY;
        for (int i = 0; i < t.m; i++)
            if (Math.abs(t.column[i]) > PIVOT) least = Math.min(least, room(i, way, slack(i, way)));
        if (least == Tableau.INFINITY) return -1;
        int best = -1;
        for (int i = 0; i < t.m; i++) {
            if (Math.abs(t.column[i]) <= PIVOT || room(i, way, 0) > least) continue;
            if (best < 0 || better(i, best)) best = i;
        }
        return best;
    }

    private double slack(int i, double way) {
        if (idle > IDLE) return 0;
        int basic = t.head[i];
        return 0.5 * t.primalTolerance(-way * t.column[i] < 0 ? t.lower[basic] : t.upper[basic]);
    }

    private boolean better(int i, int best) {
        if (idle > IDLE) return t.head[i] < t.head[best];
        return Math.abs(t.column[i]) > Math.abs(t.column[best]);
    }

    private void travel(int q, double by) {
        for (int i = 0; i < t.m; i++) if (t.column[i] != 0) t.x[t.head[i]] -= by * t.column[i];
        t.x[q] += by;
    }

    private void pivot(int q, int r, double by) {
        t.row(r);
        double pivot = t.column[r];
        if (Math.abs(pivot - t.alpha[q]) > 1e-6 * (1 + Math.abs(pivot)) && t.factor.updates() > 0) {
            limits.trouble();
            refresh();
            return;
        }
        boolean low = by * pivot > 0 || (by == 0 && t.d[q] * pivot < 0);
        double theta = t.d[q] / pivot;
        for (int k = 0; k < t.nonzeros; k++) {
            int j = t.nonzero[k];
            if (t.status[j] != Basis.BASIC) t.d[j] -= theta * t.alpha[j];
        }
        int leaving = t.head[r];
        t.d[q] = 0;
        t.d[leaving] = -theta;
        travel(q, by);
        t.weight[r] = 1;
        t.exchange(q, r, low ? Basis.LOWER : Basis.UPPER);
    }
}
