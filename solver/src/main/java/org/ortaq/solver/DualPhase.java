package org.ortaq.solver;

/**
 * The bounded dual simplex method with steepest-edge weights (Forrest and Goldfarb 1992) and a ratio test that passes
 * breakpoints of boxed variables (Maros 2003), two-pass with tolerances (Harris 1973). Begins dual feasible for the
 * working cost and keeps it so by shifting costs; ends primal feasible or with a proof that nothing is.
 */
final class DualPhase {
    private static final double PIVOT = 1e-7;
    private static final int IDLE = 60;

    private final Tableau t;
    private final SimplexLimits limits;
    private int[] candidate = {};
    private int[] group = {};
    private int idle;
    private long disturbances;
    private double proofSign = 1;

    DualPhase(Tableau t, SimplexLimits limits) {
        this.t = t;
        this.limits = limits;
    }

    /** True if a primal feasible basis was reached, false if there is no feasible point. */
    boolean run() {
        idle = 0;
        while (true) {
            int r = leaving();
            if (r < 0) return true;
            limits.step();
            if (!step(r)) return false;
            if (t.factor.heavy()) refresh();
        }
    }

    /** Sign with which the row left in the tableau proves that nothing is feasible. */
    double sign() {
        return proofSign;
    }

    private void refresh() {
        t.done();
        t.factor();
        t.primal();
        t.dual();
    }

    private int leaving() {
        int best = -1;
        double most = 0;
        for (int i = 0; i < t.m; i++) {
            double beyond = t.beyond(t.head[i]);
            if (beyond == 0) continue;
            double score = beyond * beyond / t.weight[i];
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best;
    }

    private boolean step(int r) {
        double beyond = t.beyond(t.head[r]);
        double sign = beyond > 0 ? 1 : -1;
        t.row(r);
        int q = entering(sign, Math.abs(beyond), slack(r, sign));
        if (q < 0) return retry(r, sign);
        flip();
        t.column(q);
        double pivot = t.column[r];
        if (unreliable(pivot, t.alpha[q])) {
            limits.trouble();
            refresh();
            return true;
        }
        move(q, r, sign, pivot);
        return true;
    }

    private double slack(int r, double sign) {
        int leaving = t.head[r];
        return t.primalTolerance(sign > 0 ? t.upper[leaving] : t.lower[leaving]);
    }

    private boolean unreliable(double pivot, double fromRow) {
        if (Math.abs(pivot) < PIVOT / 10) return true;
        return Math.abs(pivot - fromRow) > 1e-6 * (1 + Math.abs(pivot)) && t.factor.updates() > 0;
    }

    /** No candidate: either there is no feasible point, which is proved from fresh factors, or the numbers are bad. */
    private boolean retry(int r, double sign) {
        if (t.factor.updates() > 0) {
            limits.trouble();
            refresh();
            return true;
        }
        if (proves(r, sign)) {
            proofSign = sign;
            return false;
        }
        throw new SolverException("dual simplex: row " + r + " can neither be repaired nor be proved infeasible");
    }

    /**
     * The row says x_B + sum alpha_j x_j = 0. With every other variable at its most helpful bound the basic one
     * must still be outside of its own.
     */
    private boolean proves(int r, double sign) {
        int leaving = t.head[r];
        double reach = 0;
        double size = 0;
        for (int k = 0; k < t.nonzeros; k++) {
            int j = t.nonzero[k];
            // Of basic variables only the leaving one is in the row; what else is there is rounding.
            if (t.status[j] == Basis.BASIC || Math.abs(t.alpha[j]) < 1e-11) continue;
            double bound = sign * t.alpha[j] > 0 ? t.upper[j] : t.lower[j];
            if (Double.isInfinite(bound)) return false;
            reach -= t.alpha[j] * bound;
            size += Math.abs(t.alpha[j] * bound);
        }
        double limit = sign > 0 ? t.upper[leaving] : t.lower[leaving];
        return sign * (reach - limit) > 1e-12 * size + 0.5 * t.primalTolerance(limit);
    }

    /** The variable that enters, -1 if none; those passed on the way stand in {@code group}. */
    private int entering(double sign, double infeasibility, double slack) {
        if (candidate.length < t.nonzeros) {
            candidate = new int[2 * t.nonzeros];
            group = new int[2 * t.nonzeros];
        }
        int size = candidates(sign);
        passed = 0;
        double slope = infeasibility;
        while (size > 0) {
            double limit = limit(size);
            int q = -1;
            double most = 0;
            double flips = 0;
            int kept = 0;
            int from = passed;
            for (int k = 0; k < size; k++) {
                int j = candidate[k];
                double pull = Math.abs(t.alpha[j]);
                if (Math.abs(t.d[j]) > limit * pull) {
                    candidate[kept++] = j;
                    continue;
                }
                group[passed++] = j;
                flips += pull * (t.upper[j] - t.lower[j]);
                if (pull > most) {
                    most = pull;
                    q = j;
                }
            }
            // Landing on the bound is enough; passing on would leave nothing to enter.
            if (slope - flips <= slack) {
                passed = from;
                return q;
            }
            slope -= flips;
            size = kept;
        }
        return -1;
    }

    private int passed;

    private int candidates(double sign) {
        int size = 0;
        for (int k = 0; k < t.nonzeros; k++) {
            int j = t.nonzero[k];
            byte status = t.status[j];
            if (status == Basis.BASIC || t.lower[j] == t.upper[j]) continue;
            double pull = sign * t.alpha[j];
            boolean helps = status == Basis.LOWER
                    ? pull > PIVOT
                    : status == Basis.UPPER ? pull < -PIVOT : Math.abs(pull) > PIVOT;
            if (helps) candidate[size++] = j;
        }
        return size;
    }

    /** How far the duals may go before a reduced cost is wrong by more than the tolerance. */
    private double limit(int size) {
        double least = Tableau.INFINITY;
        for (int k = 0; k < size; k++) {
            int j = candidate[k];
            // A reduced cost a little on the wrong side counts as zero.
            double room = Math.max(0, t.status[j] == Basis.UPPER ? -t.d[j] : t.status[j] == Basis.LOWER ? t.d[j] : 0);
            least = Math.min(least, (room + t.dualTolerance) / Math.abs(t.alpha[j]));
        }
        return least;
    }

    /** The variables passed go to their other bound. */
    private void flip() {
        if (passed == 0) return;
        java.util.Arrays.fill(t.column, 0, t.m, 0);
        for (int k = 0; k < passed; k++) {
            int j = group[k];
            boolean up = t.status[j] == Basis.LOWER;
            t.status[j] = up ? Basis.UPPER : Basis.LOWER;
            double to = up ? t.upper[j] : t.lower[j];
            t.addColumn(t.column, j, to - t.x[j]);
            t.x[j] = to;
        }
        t.factor.ftran(t.column);
        for (int i = 0; i < t.m; i++) t.x[t.head[i]] -= t.column[i];
    }

    private void move(int q, int r, double sign, double pivot) {
        int leaving = t.head[r];
        double theta = t.d[q] / pivot;
        if (sign * theta < 0) {
            // The reduced cost was within the tolerance on the wrong side.
            shift(q, -t.d[q]);
            theta = 0;
        }
        idle = Math.abs(theta) > 1e-12 ? 0 : idle + 1;
        for (int k = 0; k < t.nonzeros; k++) {
            int j = t.nonzero[k];
            if (t.status[j] == Basis.BASIC) continue;
            t.d[j] -= theta * t.alpha[j];
            if (t.lower[j] == t.upper[j]) continue;
            boolean bad =
                    t.status[j] == Basis.LOWER ? t.d[j] < 0 : t.status[j] == Basis.UPPER ? t.d[j] > 0 : t.d[j] != 0;
            if (bad && t.wrong(j) > 0) shift(j, -t.d[j]);
        }
        t.d[q] = 0;
        t.d[leaving] = -theta;
        double bound = sign > 0 ? t.upper[leaving] : t.lower[leaving];
        double step = (t.x[leaving] - bound) / pivot;
        for (int i = 0; i < t.m; i++) if (t.column[i] != 0) t.x[t.head[i]] -= step * t.column[i];
        t.x[q] += step;
        weights(r, pivot);
        t.exchange(q, r, sign > 0 ? Basis.UPPER : Basis.LOWER);
        if (idle > IDLE) disturb();
    }

    private void shift(int j, double by) {
        t.work[j] += by;
        t.d[j] += by;
        t.shifted = true;
    }

    private void weights(int r, double pivot) {
        System.arraycopy(t.rho, 0, t.tau, 0, t.m);
        double own = 0;
        for (int i = 0; i < t.m; i++) own += t.rho[i] * t.rho[i];
        t.factor.ftran(t.tau);
        for (int i = 0; i < t.m; i++) {
            double ratio = t.column[i] / pivot;
            if (ratio == 0 || i == r) continue;
            t.weight[i] = Math.max(t.weight[i] - ratio * (2 * t.tau[i] - ratio * own), 1e-4);
        }
        t.weight[r] = Math.max(own / (pivot * pivot), 1e-4);
    }

    /** Many steps without progress: costs are moved a little, inwards, by fixed odd amounts. */
    private void disturb() {
        idle = 0;
        for (int j = 0; j < t.n + t.m; j++) {
            if (t.status[j] == Basis.BASIC || t.lower[j] == t.upper[j]) continue;
            double amount = 5e-7
                    * (1 + Math.abs(t.work[j]))
                    * (1 + (((j + disturbances) * 0x9e3779b97f4a7c15L) >>> 11) * 0x1p-53);
            if (t.status[j] == Basis.LOWER) shift(j, amount);
            if (t.status[j] == Basis.UPPER) shift(j, -amount);
        }
        disturbances++;
    }
}
