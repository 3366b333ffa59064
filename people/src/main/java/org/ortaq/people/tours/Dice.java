package org.ortaq.people.tours;

/** A stream of random numbers (SplitMix64; Steele, Lea and Flood 2014), small and fast; one for each island. */
final class Dice {

    private long state;

    Dice(long seed) {
        state = seed * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L;
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Uniform on 0 .. bound - 1; the bias of the product method is below 2^-32 a value. */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** Uniform on [0, 1). */
    double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }
}
