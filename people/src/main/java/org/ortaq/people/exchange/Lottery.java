package org.ortaq.people.exchange;

/** A number for each student that depends on the seed and the student only (SplitMix64, Steele and others 2014). */
public final class Lottery {

    private Lottery() {}

    public static long number(long seed, int student) {
        long z = seed + 0x9E3779B97F4A7C15L * (student + 1L);
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
