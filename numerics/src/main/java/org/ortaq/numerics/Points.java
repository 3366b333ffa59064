package org.ortaq.numerics;

/**
 * Points spread over the unit cube more evenly than random ones. Any point is computed without those before it, so that
 * threads and machines can each take a part of them.
 */
public sealed interface Points permits LatinHypercube, Sobol {

    /** How many coordinates a point has. */
    int dimensions();

    /**
     * A coordinate, above 0 and below 1.
     *
     * @param point from 0 on
     * @param dimension from 0 on
     * @throws IllegalArgumentException if there is no such point or dimension
     */
    double at(long point, int dimension);

    /** The coordinates of a point. */
    default double[] at(long point) {
        var coordinates = new double[dimensions()];
        for (int d = 0; d < coordinates.length; d++) coordinates[d] = at(point, d);
        return coordinates;
    }
}
