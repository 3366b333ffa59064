package org.ortaq.bench;

import java.util.List;
import org.ortaq.solver.Basis;
import org.ortaq.solver.BoundedSimplex;
import org.ortaq.solver.Status;
import org.ortaq.solver.WarmHighs;
import org.ortaq.solver.WarmSolver;

/** Benchmarks of the warm solvers: one stage with 100 cuts, solved again with new inflow at fifteen dams. */
final class Simplex {
    private static final int SOLVES = 100;

    private Simplex() {}

    static List<Benchmark> all() {
        return List.of(
                warm("own simplex, warm stage 145 x 386, 100 cuts", new BoundedSimplex(), 0.1),
                warm("HiGHS, the same warm", new WarmHighs(), 0.1),
                warm("own simplex, the same, inflow +- 50 %", new BoundedSimplex(), 0.5),
                warm("HiGHS, the same, inflow +- 50 %", new WarmHighs(), 0.5),
                cold("own simplex, the same cold", new BoundedSimplex()),
                cold("HiGHS, the same cold, no presolve", new WarmHighs()));
    }

    private static Benchmark warm(String name, WarmSolver solver, double spread) {
        StageWork.load(solver);
        var counter = new long[1];
        var start = new Basis[1];
        return new Benchmark("solver", name, SOLVES, () -> {
            // Each round is the same hundred programs from the same start.
            if (counter[0]++ % SOLVES == 0) {
                if (start[0] == null) {
                    solver.solve();
                    start[0] = solver.basis();
                }
                solver.restart(start[0]);
            }
            return solve(solver, spread, counter[0] % SOLVES);
        });
    }

    private static Benchmark cold(String name, WarmSolver solver) {
        StageWork.load(solver);
        return new Benchmark("solver", name, 5, () -> {
            solver.restart(Basis.slack(solver.columns(), solver.rows()));
            return solve(solver, 0.1, 1);
        });
    }

    private static double solve(WarmSolver solver, double spread, long draw) {
        for (int r = 0; r < StageWork.DAMS; r++) {
            double inflow = StageWork.inflow(20, spread, draw, r);
            solver.rowBounds(StageWork.balance(r), inflow, inflow);
        }
        if (solver.solve() != Status.OPTIMAL) throw new IllegalStateException("not optimal");
        var duals = new double[solver.rows()];
        solver.rowDual(duals);
        return solver.objective();
    }
}
