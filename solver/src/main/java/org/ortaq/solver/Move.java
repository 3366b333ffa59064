package org.ortaq.solver;

import org.jspecify.annotations.Nullable;

/**
 * One step of the simplex method, or the end of it.
 *
 * @param end how it ended; null if there is a step to make
 * @param column position of the entering variable among the nonbasic ones
 * @param row row of the leaving variable, or -1 if the entering variable only goes to its other bound
 * @param step length, 0 or more
 * @param bound where the leaving variable (or the entering one, if row is -1) comes to rest
 */
record Move(@Nullable Status end, int column, int row, double step, double bound) {
    static Move ended(Status end) {
        return new Move(end, -1, -1, 0, 0);
    }
}
