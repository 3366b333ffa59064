package org.ortaq.waterpower;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.solver.Basis;
import org.ortaq.solver.GuardedSimplex;
import org.ortaq.solver.LinearProgram;
import org.ortaq.solver.LpSolution;
import org.ortaq.solver.LpSolver;
import org.ortaq.solver.Status;

/**
 * Solves a sequence of programs whose like was solved before: the k-th starts from the basis at which the k-th of a first
 * sequence ended. The answer depends on the program and on that first sequence only. One thread.
 */
final class StartedSolver implements LpSolver {
    private final GuardedSimplex simplex = new GuardedSimplex();
    private final List<Basis> starts;
    private final List<Basis> ends = new ArrayList<>();
    private int next;

    /** @param starts by place in the sequence; from slacks where there is none that fits */
    StartedSolver(List<Basis> starts) {
        this.starts = starts;
    }

    /** The next program is the first of a sequence. */
    StartedSolver again() {
        next = 0;
        ends.clear();
        return this;
    }

    /** Where each of the sequence ended. */
    List<Basis> ends() {
        return List.copyOf(ends);
    }

    @Override
    public LpSolution solve(LinearProgram program) {
        simplex.load(program);
        if (next < starts.size()) {
            var start = starts.get(next);
            if (start.columns().length == program.columns() && start.rows().length == program.rows()) {
                simplex.restart(start);
            }
        }
        next++;
        var status = simplex.solve();
        ends.add(simplex.basis());
        if (status != Status.OPTIMAL) {
            var none = new double[0];
            return new LpSolution(status, Double.NaN, none, none, none, none);
        }
        var x = new double[program.columns()];
        var reduced = new double[program.columns()];
        var dual = new double[program.rows()];
        simplex.x(x);
        simplex.reducedCost(reduced);
        simplex.rowDual(dual);
        return new LpSolution(status, simplex.objective(), x, reduced, activity(program, x), dual);
    }

    private static double[] activity(LinearProgram program, double[] x) {
        var activity = new double[program.rows()];
        for (int row = 0; row < activity.length; row++) {
            for (int at = program.rowStart()[row]; at < program.rowStart()[row + 1]; at++) {
                activity[row] += program.value()[at] * x[program.columnIndex()[at]];
            }
        }
        return activity;
    }

    @Override
    public void close() {
        simplex.close();
    }
}
