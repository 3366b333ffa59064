package org.ortaq.solver;

/**
 * The best integer point found and what is proved of it.
 *
 * @param objective its value; NaN when none was found
 * @param bound no point has a smaller value than this
 * @param x the point; empty when none was found
 */
// Arrays in a record are deliberate here: the record is the answer of a numeric kernel, never a key.
@SuppressWarnings("ArrayRecordComponent")
public record IntegerSolution(Status status, double objective, double bound, double[] x) {

    /** Whether there is a point. */
    public boolean found() {
        return x.length > 0;
    }

    /** How far the point may be from the best, as a part of it. */
    public double gap() {
        return found()
                ? Math.max(0, objective - bound) / Math.max(1e-9, Math.abs(objective))
                : Double.POSITIVE_INFINITY;
    }
}
