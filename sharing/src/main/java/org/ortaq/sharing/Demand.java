package org.ortaq.sharing;

/**
 * A demand on the allocation: that a coalition gets at least its due, less the common excess e where it is one of those
 * whose excess is being lowered. In the dual program it is a column.
 *
 * @param coalition bit mask
 * @param due what it demands
 * @param lowered whether the demand is x(S) + e >= due; otherwise it is x(S) >= due
 * @param equal whether the demand is met exactly (its weight is free in sign)
 * @param order rank among the demands, for ties
 */
record Demand(int coalition, Rational due, boolean lowered, boolean equal, int order) {
    /** The column of the demand: the members, and 1 at the end if the excess is lowered. */
    Rational[] column(int n) {
        var column = Echelon.indicator(coalition, n + 1);
        column[n] = lowered ? Rational.ONE : Rational.ZERO;
        return column;
    }
}
