package org.ortaq.solver;

/** Opens solvers; every thread and every stage has its own. */
@FunctionalInterface
public interface WarmSolverFactory {
    /** A solver without a program. */
    WarmSolver open();
}
