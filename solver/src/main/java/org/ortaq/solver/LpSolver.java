package org.ortaq.solver;

/**
 * Solves linear programs. The answer is a function of the program alone, not of what was solved before. One object
 * belongs to one thread.
 */
public interface LpSolver extends AutoCloseable {
    /**
     * Solves the program.
     *
     * @throws SolverException if the solver fails; an infeasible or unbounded program is an answer, not a failure
     */
    LpSolution solve(LinearProgram program);

    /** Frees what the solver holds; a second call does nothing. */
    @Override
    void close();
}
