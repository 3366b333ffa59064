package org.ortaq.transport.assignment.deterministic;

/**
 * When to stop.
 *
 * @param relativeGap (TSTT - SPTT) / TSTT that is close enough; also the overflow of limits that is, as a share of the limit
 * @param iterations searches of cheapest ways at most
 * @param threads that search at once; changes no bit of the result
 */
public record Target(double relativeGap, int iterations, int threads) {

    public Target {
        if (!(relativeGap >= 0) || iterations < 1 || threads < 1) {
            throw new IllegalArgumentException("needs a gap of 0 or more, 1 or more iterations and threads: found "
                    + relativeGap + ", " + iterations + ", " + threads);
        }
    }
}
