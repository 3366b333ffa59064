package org.ortaq.numerics;

/**
 * Random numbers by counter: number k of a stream is the k-th output of SplitMix64 (Steele, Lea and Flood 2014,
 * OOPSLA, "Fast splittable pseudorandom number generators") started at {@code key}.
 *
 * @param key start of the generator; of different keys the streams are independent for all practical purposes
 */
public record RandomStream(long key) {
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final double UNIT = 0x1p-53;

    /** The stream of a number under a seed; neighbouring seeds and stream numbers give unrelated streams. */
    public static RandomStream of(long seed, long stream) {
        return new RandomStream(mix(mix(seed + GOLDEN) + stream * GOLDEN));
    }

    /** The stream of a name (for example of a parameter) under a seed; characters are hashed one by one. */
    public static RandomStream of(long seed, String name) {
        long hash = name.length();
        for (int i = 0; i < name.length(); i++) hash = mix(hash * GOLDEN + name.charAt(i));
        return of(seed, hash);
    }

    /** 64 random bits of the counter, which may be any number. */
    public long bits(long counter) {
        return mix(key + (counter + 1) * GOLDEN);
    }

    /** Uniform in the open interval (0, 1), a multiple of 2^-53 plus one half of it. */
    public double uniform(long counter) {
        // Rounding could only reach 1 at the very top; Math.min keeps the interval open there.
        return Math.min(((bits(counter) >>> 11) + 0.5) * UNIT, 1 - UNIT);
    }

    /** Standard normal by inversion, so that a larger uniform number is a larger normal number. */
    public double normal(long counter) {
        return Normal.quantile(uniform(counter));
    }

    /** Uniform in 0 .. bound - 1; the bias (below bound / 2^53) is ignored. */
    public int below(int bound, long counter) {
        if (bound < 1) throw new IllegalArgumentException("bound: found " + bound + ", expected 1 or more");
        return Math.min((int) (uniform(counter) * bound), bound - 1);
    }

    // Variant 13 of Stafford's mixers, the finaliser of SplitMix64.
    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
