package org.ortaq.solver;

/**
 * The end of a solve. The arrays are fresh for each solve and belong to the caller; they are empty unless the status
 * is {@link Status#OPTIMAL}, and the objective is then NaN.
 *
 * @param status how the solve ended
 * @param objective c'x
 * @param x value by column
 * @param reducedCost change of the objective per unit by which the active bound of the column is raised
 * @param rowActivity a'x by row
 * @param rowDual change of the objective per unit by which the active bound of the row is raised: not negative where
 *     the lower bound is active, not positive where the upper bound is. Empty for integer programs
 */
// Arrays in a record are deliberate here: the record is the answer of a numeric kernel, never a key.
@SuppressWarnings("ArrayRecordComponent")
public record LpSolution(
        Status status, double objective, double[] x, double[] reducedCost, double[] rowActivity, double[] rowDual) {

    /** A solve that gave no optimal point. */
    static LpSolution without(Status status) {
        var none = new double[0];
        return new LpSolution(status, Double.NaN, none, none, none, none);
    }

    /** Whether there is an optimal point. */
    public boolean optimal() {
        return status == Status.OPTIMAL;
    }

    /**
     * This solution, which must be optimal.
     *
     * @param what the program's name, for the message
     * @throws SolverException if the solve ended in any other way
     */
    public LpSolution orThrow(String what) {
        if (!optimal()) throw new SolverException(what + ": expected an optimum, the solver found " + status);
        return this;
    }
}
