package org.ortaq.numerics;

/** A running sum with its rounding error (Neumaier 1974). One thread. */
public final class Accumulator {
    private double sum;
    private double lost;

    /** Adds a term. */
    public void add(double term) {
        double next = sum + term;
        // The smaller of the two loses digits in the addition.
        lost += Math.abs(sum) >= Math.abs(term) ? (sum - next) + term : (term - next) + sum;
        sum = next;
    }

    /** The sum so far; infinite if a term or the plain sum is. */
    public double value() {
        return Double.isFinite(sum) ? sum + lost : sum;
    }
}
