package org.ortaq.numerics;

/**
 * A Latin hypercube (McKay, Beckman and Conover 1979, Technometrics 21:239-245): each of {@code points} equal slices of each
 * dimension holds one point, at a random place in it. Slices are dealt out by a keyed permutation that is computed, not
 * stored: a Feistel network (Luby and Rackoff 1988) over the next larger square, walked until it lands inside.
 *
 * @param seed another seed gives another, unrelated hypercube
 * @param points how many there are in all
 */
public record LatinHypercube(long seed, int points, int dimensions) implements Points {
    private static final int ROUNDS = 6;

    /** @throws IllegalArgumentException without points or dimensions */
    public LatinHypercube {
        if (points < 1 || dimensions < 1)
            throw new IllegalArgumentException("hypercube: found " + points + " points of " + dimensions
                    + " dimensions, expected 1 or more of each");
    }

    @Override
    public double at(long point, int dimension) {
        if (point < 0 || point >= points)
            throw new IllegalArgumentException("point: found " + point + ", expected 0 to " + (points - 1));
        if (dimension < 0 || dimension >= dimensions)
            throw new IllegalArgumentException("dimension: found " + dimension + ", expected 0 to " + (dimensions - 1));
        var random = RandomStream.of(seed, dimension);
        double inside = (slice(random, point) + random.uniform(point)) / points;
        return Math.min(inside, 1 - 0x1p-53);
    }

    private long slice(RandomStream random, long point) {
        int half = halfBits();
        long place = point;
        do {
            place = encrypt(random, place, half);
        } while (place >= points);
        return place;
    }

    /** Half of the bits of the smallest square that holds all points. */
    private int halfBits() {
        int bits = 64 - Long.numberOfLeadingZeros(points - 1L);
        return Math.max(1, (bits + 1) / 2);
    }

    /** Each round keys off numbers of the stream that no jitter uses: counters below zero. */
    private static long encrypt(RandomStream random, long place, int half) {
        long mask = (1L << half) - 1;
        long left = place >>> half;
        long right = place & mask;
        for (int round = 1; round <= ROUNDS; round++) {
            long next = left ^ (random.bits(-(((long) round << 32) + right + 1)) & mask);
            left = right;
            right = next;
        }
        return (left << half) | right;
    }
}
