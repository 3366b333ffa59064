package org.ortaq.solver;

import java.lang.foreign.MemorySegment;

/**
 * HiGHS 1.12 (Huangfu and Hall 2018, Math. Prog. Comp. 10:119-142) through the Foreign Function API.
 *
 * <p>Every call starts cold, so the answer does not depend on earlier calls; one thread, nothing printed. One object
 * belongs to one thread; several objects may work at once in several threads. Measured on one
 * 2-core machine: 0.1 ms for 10 x 20, 0.3 ms for 40 x 60, 3.8 ms for a random 145 x 360 program.
 *
 * <p>HiGHS takes bounds of 1e20 and more as infinite, drops matrix entries below 1e-12 and refuses those of 1e15 and more.
 */
public final class HighsSolver implements LpSolver {
    static final double TOO_LARGE = 1e15;

    /** The model status "solution limit": as many nodes were looked at as allowed. */
    private static final int NODE_LIMIT = 16;

    /** The solution status "feasible". */
    private static final int FEASIBLE = 2;

    private MemorySegment highs;

    /** A solver without a time limit. */
    public HighsSolver() {
        highs = HighsCalls.create();
    }

    /**
     * A solver that stops after {@code seconds} for each program, with status TIME_LIMIT. What is solved in time is
     * reproducible, whether it is solved in time is not.
     */
    public HighsSolver(double seconds) {
        this();
        if (!(seconds > 0)) throw new IllegalArgumentException("seconds: found " + seconds + ", expected above 0");
        HighsCalls.option(highs, "time_limit", seconds);
    }

    /** Version of the native library, such as {@code 1.12.0}. */
    public static String version() {
        return HighsCalls.version();
    }

    @Override
    public LpSolution solve(LinearProgram program) {
        ProgramChecks.below(TOO_LARGE, program);
        HighsCalls.pass(open(), program);
        return solved(program, true);
    }

    /**
     * Solves a program some of whose columns must be whole numbers, to a relative gap of zero. The duals are empty.
     *
     * @throws SolverException if HiGHS fails
     */
    public LpSolution solve(IntegerProgram program) {
        ProgramChecks.below(TOO_LARGE, program.relaxation());
        HighsCalls.call("clearModel", () -> (int) Highs.CLEAR_MODEL.invokeExact(open()));
        HighsCalls.call("passMip", () -> pass(program));
        return solved(program.relaxation(), false);
    }

    /**
     * Searches for the best integer point until it is proved to within a relative gap, or a number of nodes was looked at: a
     * limit that gives the same answer every time, unlike one in seconds.
     *
     * @throws SolverException if HiGHS fails
     */
    public IntegerSolution search(IntegerProgram program, double gap, int nodes) {
        return search(program, gap, nodes, HighsAttempt.USUAL);
    }

    /**
     * The same without presolve: for programs with a row that is almost tight at every good point, on which presolve of HiGHS
     * 1.12 gives points that fail in the original space, and says so on stdout whatever it is told.
     */
    public IntegerSolution searchPlainly(IntegerProgram program, double gap, int nodes) {
        return search(program, gap, nodes, HighsAttempt.WITHOUT_PRESOLVE);
    }

    private IntegerSolution search(IntegerProgram program, double gap, int nodes, HighsAttempt attempt) {
        ProgramChecks.below(TOO_LARGE, program.relaxation());
        HighsCalls.option(highs, "mip_rel_gap", gap);
        HighsCalls.option(highs, "mip_max_nodes", nodes);
        // At the usual 1e-6 almost whole numbers times large coefficients break rows once they are rounded.
        HighsCalls.option(highs, "mip_feasibility_tolerance", 1e-9);
        HighsCalls.call("clearModel", () -> (int) Highs.CLEAR_MODEL.invokeExact(open()));
        HighsCalls.call("passMip", () -> pass(program));
        int status;
        try (var _ = new QuietOutput()) {
            status = attempt.run(highs);
        }
        HighsCalls.option(highs, "mip_rel_gap", 0.0);
        HighsCalls.option(highs, "mip_max_nodes", Integer.MAX_VALUE);
        Status end = status == NODE_LIMIT ? Status.ITERATION_LIMIT : HighsCalls.status(status);
        boolean point = end == Status.OPTIMAL || HighsCalls.info(highs, "primal_solution_status") == FEASIBLE;
        return new IntegerSolution(
                end,
                point ? HighsCalls.objective(highs) : Double.NaN,
                HighsCalls.doubleInfo(highs, "mip_dual_bound"),
                point && end != Status.INFEASIBLE
                        ? optimum(program.relaxation(), false).x()
                        : new double[0]);
    }

    private LpSolution solved(LinearProgram program, boolean duals) {
        int status = HighsCalls.UNDECIDED;
        for (var attempt : HighsAttempt.values()) if (HighsCalls.undecided(status)) status = attempt.run(highs);
        Status end = HighsCalls.status(status);
        return end == Status.OPTIMAL ? optimum(program, duals) : LpSolution.without(end);
    }

    private LpSolution optimum(LinearProgram p, boolean duals) {
        var x = new double[p.columns()];
        var reducedCost = new double[p.columns()];
        var activity = new double[p.rows()];
        var rowDual = new double[p.rows()];
        HighsCalls.call("getSolution", () ->
                (int) Highs.SOLUTION.invokeExact(open(), heap(x), heap(reducedCost), heap(activity), heap(rowDual)));
        double objective = HighsCalls.objective(highs);
        var none = new double[0];
        return duals
                ? new LpSolution(Status.OPTIMAL, objective, x, reducedCost, activity, rowDual)
                : new LpSolution(Status.OPTIMAL, objective, x, none, activity, none);
    }

    private int pass(IntegerProgram program) throws Throwable {
        LinearProgram p = program.relaxation();
        return (int) Highs.PASS_MIP.invokeExact(
                open(),
                p.columns(),
                p.rows(),
                p.entries(),
                HighsCalls.ROW_WISE,
                HighsCalls.MINIMISE,
                0.0,
                heap(p.cost()),
                heap(p.lower()),
                heap(p.upper()),
                heap(p.rowLower()),
                heap(p.rowUpper()),
                MemorySegment.ofArray(p.rowStart()),
                MemorySegment.ofArray(p.columnIndex()),
                heap(p.value()),
                MemorySegment.ofArray(program.integrality()));
    }

    private static MemorySegment heap(double[] values) {
        return MemorySegment.ofArray(values);
    }

    private MemorySegment open() {
        if (highs.equals(MemorySegment.NULL)) throw new IllegalStateException("the solver is closed");
        return highs;
    }

    @Override
    public void close() {
        if (highs.equals(MemorySegment.NULL)) return;
        HighsCalls.destroy(highs);
        highs = MemorySegment.NULL;
    }
}
