package org.ortaq.solver;

import org.jspecify.annotations.Nullable;

/**
 * The own simplex method with HiGHS behind it: a solve in which the own one fails is done by HiGHS from a cold start and
 * counted in {@link #fallbacks}; the next solve starts from slacks.
 */
public final class GuardedSimplex implements WarmSolver {
    private final BoundedSimplex own;
    private @Nullable HighsSolver highs;
    private @Nullable LpSolution instead;
    private long fallbacks;

    /** A solver without a program. */
    public GuardedSimplex() {
        this(new BoundedSimplex());
    }

    GuardedSimplex(BoundedSimplex own) {
        this.own = own;
    }

    @Override
    public void load(LinearProgram program) {
        own.load(program);
        instead = null;
        fallbacks = 0;
    }

    @Override
    public int columns() {
        return own.columns();
    }

    @Override
    public int rows() {
        return own.rows();
    }

    @Override
    public void rowBounds(int row, double lower, double upper) {
        own.rowBounds(row, lower, upper);
    }

    @Override
    public void columnBounds(int column, double lower, double upper) {
        own.columnBounds(column, lower, upper);
    }

    @Override
    public void cost(int column, double cost) {
        own.cost(column, cost);
    }

    @Override
    public void entry(int row, int column, double value) {
        own.entry(row, column, value);
    }

    @Override
    public int addRow(double lower, double upper, int[] columns, double[] values) {
        return own.addRow(lower, upper, columns, values);
    }

    @Override
    public Status solve() {
        instead = null;
        try {
            return own.solve();
        } catch (SolverException failed) {
            return otherwise();
        }
    }

    private Status otherwise() {
        fallbacks++;
        if (highs == null) highs = new HighsSolver();
        var solution = highs.solve(own.program());
        own.restart(Basis.slack(own.columns(), own.rows()));
        instead = solution;
        return solution.status();
    }

    @Override
    public double objective() {
        return instead == null ? own.objective() : instead.objective();
    }

    @Override
    public void x(double[] into) {
        if (instead == null) own.x(into);
        else System.arraycopy(instead.x(), 0, into, 0, own.columns());
    }

    @Override
    public void reducedCost(double[] into) {
        if (instead == null) own.reducedCost(into);
        else System.arraycopy(instead.reducedCost(), 0, into, 0, own.columns());
    }

    @Override
    public void rowDual(double[] into) {
        if (instead == null) own.rowDual(into);
        else System.arraycopy(instead.rowDual(), 0, into, 0, own.rows());
    }

    @Override
    public Basis basis() {
        return own.basis();
    }

    @Override
    public void restart(Basis basis) {
        own.restart(basis);
    }

    @Override
    public long steps() {
        return own.steps();
    }

    @Override
    public long fallbacks() {
        return fallbacks;
    }

    @Override
    public void close() {
        if (highs != null) highs.close();
    }
}
