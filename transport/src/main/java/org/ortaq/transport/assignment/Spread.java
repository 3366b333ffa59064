package org.ortaq.transport.assignment;

/** Draws how travellers misjudge an edge: a factor around 1, from a counter and not from a sequence. */
final class Spread {

    /** Half-width of the sum of two uniforms with unit standard deviation. */
    private static final double HALF_WIDTH = StrictMath.sqrt(6);

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private static final double UNIT = 0x1.0p-53;

    private Spread() {}

    /**
     * A triangular factor with mean 1, at least 0.05.
     *
     * @param key of the edge
     * @param origin who judges
     * @param pass number of the draw
     * @param deviation standard deviation
     */
    static double factor(long key, int origin, int pass, double deviation) {
        long seed = key * GOLDEN + ((long) origin << 8) + pass;
        double sum = uniform(mix(seed)) + uniform(mix(seed ^ GOLDEN));
        return Math.max(0.05, 1 + deviation * HALF_WIDTH * (sum - 1));
    }

    private static double uniform(long bits) {
        return (bits >>> 11) * UNIT;
    }

    /** SplitMix64 finaliser (Steele, Lea, Flood 2014). */
    private static long mix(long seed) {
        long z = (seed ^ (seed >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
