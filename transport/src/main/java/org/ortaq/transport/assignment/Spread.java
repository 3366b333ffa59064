package org.ortaq.transport.assignment;

import org.ortaq.numerics.RandomStream;

/** Draws how shippers misjudge an edge: a factor around 1, from a counter and not from a sequence. */
final class Spread {

    /** Half-width of the sum of two uniforms with unit standard deviation. */
    private static final double HALF_WIDTH = StrictMath.sqrt(6);

    private final RandomStream stream;
    private final double deviation;

    /**
     * @param origin who judges
     * @param pass number of the draw
     * @param deviation standard deviation
     */
    Spread(int origin, int pass, double deviation) {
        this.stream = RandomStream.of(origin, pass);
        this.deviation = deviation;
    }

    /** A triangular factor with mean 1, at least 0.05, of the edge with a key. */
    double factor(long key) {
        double sum = stream.uniform(2 * key) + stream.uniform(2 * key + 1);
        return Math.max(0.05, 1 + deviation * HALF_WIDTH * (sum - 1));
    }
}
