package org.ortaq.numerics;

import java.util.OptionalLong;

/**
 * Sobol points (Sobol 1967) with the direction numbers of Joe and Kuo 2008, in Gray-code order (Antonov and Saleev 1979),
 * plain or with the nested scrambling of Owen 1995 (each digit is flipped by a hash of the digits above it).
 *
 * <p>The first 2^m scrambled points hold one in each of 2^m equal slices of every dimension, and the mean over them of a
 * smooth function errs by about n^-1.5 in place of n^-0.5. Use powers of two. The plain sequence begins at the corner zero,
 * given as half a step; scramble it wherever the ends of a range matter.
 *
 * @param scramble the seed of the scrambling; empty for the plain sequence
 */
public record Sobol(OptionalLong scramble, int dimensions) implements Points {

    /** Points beyond this repeat. */
    public static final long MOST = 1L << 32;

    private static final int BITS = 32;

    /** @throws IllegalArgumentException for more dimensions than there are direction numbers */
    public Sobol {
        if (dimensions < 1 || dimensions > DirectionNumbers.MOST)
            throw new IllegalArgumentException(
                    "dimensions: found " + dimensions + ", expected 1 to " + DirectionNumbers.MOST);
    }

    public static Sobol plain(int dimensions) {
        return new Sobol(OptionalLong.empty(), dimensions);
    }

    public static Sobol scrambled(long seed, int dimensions) {
        return new Sobol(OptionalLong.of(seed), dimensions);
    }

    @Override
    public double at(long point, int dimension) {
        if (point < 0 || point >= MOST)
            throw new IllegalArgumentException("point: found " + point + ", expected 0 to " + (MOST - 1));
        if (dimension < 0 || dimension >= dimensions)
            throw new IllegalArgumentException("dimension: found " + dimension + ", expected 0 to " + (dimensions - 1));
        long digits = digits(point, dimension);
        if (scramble.isEmpty()) return digits == 0 ? 0x1p-33 : digits * 0x1p-32;
        return scrambled(RandomStream.of(scramble.getAsLong(), dimension), digits);
    }

    private static long digits(long point, int dimension) {
        long digits = 0;
        var directions = DirectionNumbers.of(dimension);
        for (long gray = point ^ (point >>> 1); gray != 0; gray &= gray - 1)
            digits ^= directions[Long.numberOfTrailingZeros(gray)];
        return digits & 0xffffffffL;
    }

    /** Node 2^k + (first k digits) of the stream decides digit k+1; digits beyond the 32nd are random given these. */
    private static double scrambled(RandomStream random, long digits) {
        long flips = 0;
        for (int k = 0; k < BITS; k++) {
            long node = (1L << k) + (digits >>> (BITS - k));
            flips = (flips << 1) | (random.bits(node) >>> 63);
        }
        long all = ((digits ^ flips) << 21) | (random.bits((1L << BITS) + digits) >>> 43);
        return Math.min((all + 0.5) * 0x1p-53, 1 - 0x1p-53);
    }
}
