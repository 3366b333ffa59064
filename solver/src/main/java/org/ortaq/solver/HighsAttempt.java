package org.ortaq.solver;

import java.lang.foreign.MemorySegment;

/**
 * What is tried, each cold, until HiGHS decides. Presolve may be unable to tell infeasible from unbounded, and on
 * about one in a hundred infeasible programs the dual simplex method of 1.12 ends with "unknown"; of 1500 seeded
 * programs the last attempt was never needed.
 */
enum HighsAttempt {
    USUAL("choose", "choose", 1, 1),
    WITHOUT_PRESOLVE("off", "simplex", 1, 1),
    PRIMAL_UNSCALED("off", "simplex", 4, 0),
    INTERIOR_POINT("off", "ipm", 1, 1);

    private final String presolve;
    private final String solver;
    private final int strategy;
    private final int scaling;

    HighsAttempt(String presolve, String solver, int strategy, int scaling) {
        this.presolve = presolve;
        this.solver = solver;
        this.strategy = strategy;
        this.scaling = scaling;
    }

    void choose(MemorySegment highs) {
        HighsCalls.option(highs, "presolve", presolve);
        HighsCalls.option(highs, "solver", solver);
        HighsCalls.option(highs, "simplex_strategy", strategy);
        HighsCalls.option(highs, "simplex_scale_strategy", scaling);
    }

    /** Solves the model from scratch and returns the number of its status. */
    int run(MemorySegment highs) {
        choose(highs);
        HighsCalls.call("clearSolver", () -> (int) Highs.CLEAR_SOLVER.invokeExact(highs));
        HighsCalls.call("run", () -> (int) Highs.RUN.invokeExact(highs));
        return HighsCalls.modelStatus(highs);
    }
}
