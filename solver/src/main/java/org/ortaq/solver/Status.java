package org.ortaq.solver;

/** How a solve ended. */
public enum Status {
    /** Solved to the tolerances of the solver. */
    OPTIMAL,
    /** No point satisfies the bounds. */
    INFEASIBLE,
    /** The objective falls without limit. */
    UNBOUNDED,
    /** One of the two, the solver cannot say which. */
    INFEASIBLE_OR_UNBOUNDED,
    /** The time limit was reached first; the point, if any, is not optimal. */
    TIME_LIMIT,
    /** The iteration limit was reached first. */
    ITERATION_LIMIT
}
