package org.ortaq.waterpower.sddp;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.ortaq.solver.Basis;
import org.ortaq.solver.LinearProgram;
import org.ortaq.solver.Status;
import org.ortaq.solver.WarmSolver;

/** The program of one node in a warm solver, kept in step with the cuts of the node. One thread. */
final class NodeSolver implements AutoCloseable {
    private final Node node;
    private final CutPool pool;
    private final WarmSolver solver;
    private final LinearProgram template;
    private final boolean last;
    private final int theta;
    private final NoiseWriter noise;
    private final double[] x;
    private final double[] reducedCost;
    private final int[] cutColumns;
    private int taken;
    private int generation;
    private boolean fresh = true;
    private long solves;
    private long earlierSteps;
    private long earlierFallbacks;

    NodeSolver(Node node, CutPool pool, WarmSolver solver) {
        this.node = node;
        this.pool = pool;
        this.solver = solver;
        template = NodeProgram.of(node);
        last = node.last();
        theta = last ? -1 : template.columns() - 1;
        noise = new NoiseWriter(template, solver);
        x = new double[template.columns()];
        reducedCost = new double[template.columns()];
        cutColumns = Arrays.copyOf(node.problem().outgoing(), node.problem().states() + 1);
        cutColumns[cutColumns.length - 1] = theta;
        generation = pool.generation();
        solver.load(template);
    }

    /** Solves the node and leaves its optimum to be read; the start is the end of the solve before. */
    void solve(double[] state, Noise now) {
        keepInStep();
        noise.write(now);
        var incoming = node.problem().incoming();
        for (int s = 0; s < incoming.length; s++) solver.columnBounds(incoming[s], state[s], state[s]);
        var status = solver.solve();
        solves++;
        fresh = false;
        if (status != Status.OPTIMAL) throw failure(status, state);
        solver.x(x);
        solver.reducedCost(reducedCost);
    }

    private SddpException failure(Status status, double[] state) {
        var what = switch (status) {
            case INFEASIBLE -> "has no feasible decision; add a priced shortfall or surplus";
            case UNBOUNDED -> "has a gain without limit; bound its columns or raise the floor of its cost-to-go";
            default -> "could not be solved (" + status + ")";
        };
        return new SddpException(node.name() + " " + what + ". Incoming state: " + Arrays.toString(state));
    }

    private void keepInStep() {
        if (last) return;
        if (generation != pool.generation()) reload();
        for (; taken < pool.size(); taken++) if (pool.active(taken)) add(taken);
    }

    private void reload() {
        earlierSteps += solver.steps();
        earlierFallbacks += solver.fallbacks();
        solver.load(template);
        noise.forget();
        taken = 0;
        fresh = true;
        generation = pool.generation();
    }

    /** theta - gradient'x >= intercept. */
    private void add(int cut) {
        var slope = pool.gradient(cut);
        var entries = new double[cutColumns.length];
        for (int s = 0; s < slope.length; s++) entries[s] = -slope[s];
        entries[slope.length] = 1;
        solver.addRow(pool.intercept(cut), Double.POSITIVE_INFINITY, cutColumns, entries);
    }

    double objective() {
        return solver.objective();
    }

    /** Discounted cost of what follows. */
    double costToGo() {
        return last ? 0 : node.discount() * x[theta];
    }

    void outgoing(double[] into) {
        var columns = node.problem().outgoing();
        for (int s = 0; s < into.length; s++) into[s] = x[columns[s]];
    }

    void gradient(double[] into) {
        var columns = node.problem().incoming();
        for (int s = 0; s < into.length; s++) into[s] = reducedCost[columns[s]];
    }

    NodeSolution solution() {
        int states = node.problem().states();
        var outgoing = new double[states];
        var gradient = new double[states];
        outgoing(outgoing);
        gradient(gradient);
        var duals = new double[solver.rows()];
        solver.rowDual(duals);
        var program = node.problem().program();
        return new NodeSolution(
                objective() - costToGo(),
                costToGo(),
                Arrays.copyOf(x, program.columns()),
                Arrays.copyOf(duals, program.rows()),
                outgoing,
                gradient);
    }

    /** Where the last solve ended, null if there was none with the cuts of now. */
    @Nullable
    Basis basis() {
        return fresh || generation != pool.generation() ? null : solver.basis();
    }

    /** Starts the next solve from a basis, from slacks if there is none. */
    void restart(@Nullable Basis basis) {
        keepInStep();
        solver.restart(basis == null ? Basis.slack(solver.columns(), solver.rows()) : basis);
    }

    long solves() {
        return solves;
    }

    long steps() {
        return earlierSteps + solver.steps();
    }

    long fallbacks() {
        return earlierFallbacks + solver.fallbacks();
    }

    @Override
    public void close() {
        solver.close();
    }
}
