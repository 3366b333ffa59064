package org.ortaq.sharing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The Shapley value (Shapley 1953): what a player adds, on average over all orders of joining. The same sum attributes
 * the effect of a set of initiatives to each of them.
 */
public final class Shapley {
    private Shapley() {}

    /** The exact values, by player. */
    public static List<Rational> of(Game game) {
        int n = game.size();
        return IntStream.range(0, n).mapToObj(i -> of(game, i)).toList();
    }

    private static Rational of(Game game, int player) {
        // Marginal gains are added up by size first, so that there are n divisions and not 2^(n-1).
        var bySize = new Rational[game.size()];
        Arrays.fill(bySize, Rational.ZERO);
        int bit = 1 << player;
        for (int s = 0; s <= game.grand(); s++)
            if ((s & bit) == 0) bySize[Integer.bitCount(s)] = bySize[Integer.bitCount(s)].plus(gain(game, s, bit));
        Rational sum = Rational.ZERO;
        for (int size = 0; size < bySize.length; size++)
            sum = sum.plus(bySize[size].over(Rational.of(orders(game.size(), size))));
        return sum;
    }

    private static Rational gain(Game game, int coalition, int bit) {
        return game.of(coalition | bit).minus(game.of(coalition));
    }

    /**
     * The values in doubles, by player; the order of summation is fixed.
     *
     * @param v worth by bit mask, 2^n values
     * @throws IllegalArgumentException if the number of values is no power of two from 2 to 2^12
     */
    public static double[] of(double[] v) {
        int n = Integer.numberOfTrailingZeros(v.length);
        if (v.length != 1 << n || n < 1 || n > Game.MOST)
            throw new IllegalArgumentException(
                    "v: found " + v.length + " values, expected 2^n, n from 1 to " + Game.MOST);
        var value = new double[n];
        for (int i = 0; i < n; i++)
            for (int s = 0; s < v.length; s++)
                if ((s >> i & 1) == 0) value[i] += (v[s | 1 << i] - v[s]) / orders(n, Integer.bitCount(s));
        return value;
    }

    /** n!/(s!(n-s-1)!) = n * (n-1 choose s): a marginal gain at size s is divided by it. */
    private static long orders(int n, int s) {
        long choose = 1;
        for (int k = 1; k <= s; k++) choose = choose * (n - k) / k;
        return n * choose;
    }
}
