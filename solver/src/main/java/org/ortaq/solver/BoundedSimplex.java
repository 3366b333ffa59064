package org.ortaq.solver;

/**
 * A bounded dual simplex method of our own for small programs that are solved thousands of times, plain Java.
 *
 * <p>A solve begins at the basis of the one before. Reduced costs of the wrong sign are mended by going to the other bound
 * or by shifting the cost; the dual method makes the point feasible, the primal method takes the shifts back. The end is
 * checked: bounds to 1e-9 (1 + |bound|), reduced costs to 1e-9 of the largest cost, rows to 1e-9 of their terms.
 * An end that does not pass is a {@link SolverException}, never an answer.
 */
public final class BoundedSimplex implements WarmSolver {
    private static final int ROUNDS = 20;

    private final SimplexLimits limits;
    private Tableau t = new Tableau(new LinearProgram(
            1,
            0,
            new double[1],
            new double[1],
            new double[1],
            new double[0],
            new double[0],
            new int[1],
            new int[0],
            new double[0]));
    private DualPhase dual;
    private PrimalPhase primal;
    private Status status = Status.INFEASIBLE;
    private boolean proved;

    /** A solver without a program. */
    public BoundedSimplex() {
        this(new SimplexLimits());
    }

    BoundedSimplex(SimplexLimits limits) {
        this.limits = limits;
        dual = new DualPhase(t, limits);
        primal = new PrimalPhase(t, limits);
    }

    @Override
    public void load(LinearProgram program) {
        t = new Tableau(program);
        dual = new DualPhase(t, limits);
        primal = new PrimalPhase(t, limits);
    }

    @Override
    public int columns() {
        return t.n;
    }

    @Override
    public int rows() {
        return t.m;
    }

    @Override
    public void rowBounds(int row, double lower, double upper) {
        t.rowBounds(row, lower, upper);
    }

    @Override
    public void columnBounds(int column, double lower, double upper) {
        t.lower[column] = lower;
        t.upper[column] = upper;
    }

    @Override
    public void cost(int column, double cost) {
        t.cost[column] = cost;
    }

    @Override
    public void entry(int row, int column, double value) {
        if (t.a.set(row, column, value) && t.status[column] == Basis.BASIC) t.factored = false;
    }

    @Override
    public int addRow(double lower, double upper, int[] columns, double[] values) {
        return t.addRow(lower, upper, columns.clone(), values.clone());
    }

    @Override
    public Status solve() {
        proved = false;
        status = crossed() ? Status.INFEASIBLE : find();
        return status;
    }

    private boolean crossed() {
        for (int j = 0; j < t.n + t.m; j++) if (t.lower[j] > t.upper[j] + t.primalTolerance(t.upper[j])) return true;
        return false;
    }

    private Status find() {
        limits.begin(t.n, t.m);
        t.done();
        trueCosts();
        if (!t.factored) t.factor();
        for (int j = 0; j < t.n + t.m; j++) if (t.status[j] != Basis.BASIC) t.place(j);
        t.dual();
        mend();
        t.primal();
        for (int round = 0; round < ROUNDS; round++) {
            if (!dual.run()) {
                proved = true;
                return Status.INFEASIBLE;
            }
            if (!clean()) return Status.UNBOUNDED;
            if (checked()) return Status.OPTIMAL;
            if (round > 0) {
                t.done();
                t.factor();
                t.primal();
            }
            t.dual();
            mend();
            t.primal();
        }
        throw new SolverException("simplex: no end that passes the check");
    }

    private void trueCosts() {
        int total = t.n + t.m;
        double most = 1;
        for (int j = 0; j < t.n; j++) most = Math.max(most, Math.abs(t.cost[j]));
        System.arraycopy(t.cost, 0, t.work, 0, total);
        t.dualTolerance = 1e-9 * Math.min(most, 1e4);
        t.shifted = false;
    }

    /** Makes the basis dual feasible: to the other bound, or by a shift of the cost. */
    private void mend() {
        for (int j = 0; j < t.n + t.m; j++) {
            if (t.wrong(j) == 0) continue;
            boolean boxed = t.upper[j] < Tableau.INFINITY && t.lower[j] > -Tableau.INFINITY;
            if (boxed) {
                t.status[j] = t.status[j] == Basis.LOWER ? Basis.UPPER : Basis.LOWER;
                t.place(j);
            } else {
                t.work[j] -= t.d[j];
                t.d[j] = 0;
                t.shifted = true;
            }
        }
    }

    private boolean clean() {
        if (!t.shifted) return true;
        trueCosts();
        t.dual();
        return primal.run();
    }

    /** Computes the point and the duals once more from the factors and looks whether they prove an optimum. */
    private boolean checked() {
        t.primal();
        t.dual();
        for (int i = 0; i < t.m; i++) if (t.beyond(t.head[i]) != 0) return false;
        for (int j = 0; j < t.n + t.m; j++) if (t.wrong(j) != 0) return false;
        return balanced();
    }

    private boolean balanced() {
        for (int i = 0; i < t.m; i++) {
            double sum = t.x[t.n + i];
            double size = 1 + Math.abs(sum);
            for (int k = 0; k < t.a.rowLength[i]; k++) {
                double term = t.a.rowValue[i][k] * t.x[t.a.rowColumn[i][k]];
                sum += term;
                size += Math.abs(term);
            }
            if (Math.abs(sum) > 1e-9 * size) {
                limits.trouble();
                return false;
            }
        }
        return true;
    }

    @Override
    public double objective() {
        if (status != Status.OPTIMAL) return Double.NaN;
        double sum = 0;
        for (int j = 0; j < t.n; j++) sum += t.cost[j] * t.x[j];
        return sum;
    }

    @Override
    public void x(double[] into) {
        System.arraycopy(t.x, 0, into, 0, t.n);
    }

    @Override
    public void reducedCost(double[] into) {
        System.arraycopy(t.d, 0, into, 0, t.n);
    }

    @Override
    public void rowDual(double[] into) {
        // Of the slack -a'x the reduced cost is minus the dual of the row, which is minus the change by its bound.
        for (int i = 0; i < t.m; i++) into[i] = -t.d[t.n + i];
    }

    @Override
    public Basis basis() {
        return t.basis();
    }

    @Override
    public void restart(Basis basis) {
        t.basis(basis);
    }

    /**
     * Copies, by row, multipliers y that prove the last program infeasible: for every x within the columns' bounds y'Ax is
     * below every y'r with r within the rows' bounds (Farkas 1902).
     *
     * @return false if there is no such proof: the program was not infeasible, or two bounds of one variable cross
     */
    public boolean proof(double[] into) {
        if (status != Status.INFEASIBLE || !proved) return false;
        System.arraycopy(t.rho, 0, into, 0, t.m);
        double sign = dual.sign();
        for (int i = 0; i < t.m; i++) into[i] *= sign;
        return true;
    }

    /** The program as it is. */
    public LinearProgram program() {
        return t.program();
    }

    @Override
    public long steps() {
        return t.steps;
    }

    @Override
    public void close() {
        // Nothing outside of the heap is held.
    }
}
