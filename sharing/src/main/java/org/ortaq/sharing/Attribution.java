package org.ortaq.sharing;

import java.util.Arrays;

/**
 * An effect split among its causes by the Shapley value (Shapley 1953): the shares add up to f(all) - f(none).
 *
 * @param shares by player
 * @param low lower end of the interval of 95 percent; the share itself when it is exact
 * @param high upper end
 * @param orders orders of joining that were sampled; 0 when all of them were counted
 */
public record Attribution(double[] shares, double[] low, double[] high, int orders) {
    /** Largest number of players that is counted exactly: 2^12 sets. */
    public static final int MOST_EXACT = Game.MOST;

    public Attribution {
        if (shares.length != low.length || shares.length != high.length)
            throw new IllegalArgumentException(
                    "low, high: found " + low.length + " and " + high.length + ", expected " + shares.length);
        shares = shares.clone();
        low = low.clone();
        high = high.clone();
    }

    public boolean isExact() {
        return orders == 0;
    }

    /**
     * All orders counted, from the 2^n values of all sets.
     *
     * @throws IllegalArgumentException if there are more than {@value #MOST_EXACT} players or fewer than none
     */
    public static Attribution exact(int players, SetFunction f) {
        if (players < 0 || players > MOST_EXACT)
            throw new IllegalArgumentException("players: found " + players + ", expected 0 to " + MOST_EXACT);
        var shares = players == 0 ? new double[0] : Shapley.of(values(players, f));
        return new Attribution(shares, shares, shares, 0);
    }

    private static double[] values(int players, SetFunction f) {
        var values = new double[1 << players];
        Arrays.setAll(values, f::of);
        return values;
    }
}
