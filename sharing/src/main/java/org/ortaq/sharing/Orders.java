package org.ortaq.sharing;

import java.util.List;
import java.util.TreeSet;
import org.ortaq.numerics.RandomStream;

/**
 * Sampled orders in which players join, in pairs: each order is followed by the same one backwards, so that whoever came
 * early comes late (antithetic permutation sampling: Castro, Gomez and Tejada 2009, Comput. Oper. Res. 36:1726-1730;
 * Mitchell, Cooper, Frank and Holmes 2022, J. Mach. Learn. Res. 23(43):1-46). The mean gain of joining is without bias, and
 * the shares add up to f(all) - f(none) for every sample. Pairs are independent of one another, which gives the interval.
 *
 * @param order players by place, order by order; an even number of orders
 */
public record Orders(int[][] order) {
    /** Fewest orders an interval is told from. */
    public static final int FEWEST = 8;

    public Orders {
        if (order.length < FEWEST || order.length % 2 != 0)
            throw new IllegalArgumentException(
                    "orders: found " + order.length + ", expected an even number from " + FEWEST);
        var copy = new int[order.length][];
        for (int k = 0; k < copy.length; k++) copy[k] = order[k].clone();
        order = copy;
    }

    /**
     * Orders by counter-based random numbers: the same for the same arguments, and the first of a longer sample.
     *
     * @param players 1 to {@value SetFunction#MOST}
     * @param orders even, {@value #FEWEST} or more
     */
    public static Orders sampled(int players, int orders, long seed) {
        if (players < 1 || players > SetFunction.MOST)
            throw new IllegalArgumentException("players: found " + players + ", expected 1 to " + SetFunction.MOST);
        var drawn = new int[orders][];
        for (int pair = 0; 2 * pair + 1 < orders; pair++) {
            drawn[2 * pair] = shuffled(players, RandomStream.of(seed, pair));
            drawn[2 * pair + 1] = backwards(drawn[2 * pair]);
        }
        if (orders % 2 != 0) drawn[orders - 1] = new int[0];
        return new Orders(drawn);
    }

    private static int[] shuffled(int players, RandomStream random) {
        var order = new int[players];
        for (int i = 0; i < players; i++) order[i] = i;
        for (int i = players - 1; i > 0; i--) {
            int j = random.below(i + 1, i);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        return order;
    }

    private static int[] backwards(int[] order) {
        var turned = new int[order.length];
        for (int i = 0; i < order.length; i++) turned[i] = order[order.length - 1 - i];
        return turned;
    }

    /** Number of players. */
    public int players() {
        return order[0].length;
    }

    /** The sets whose values are needed, each once, in ascending order. */
    public List<Long> sets() {
        var sets = new TreeSet<Long>();
        for (int[] one : order) {
            long set = 0;
            sets.add(set);
            for (int player : one) {
                set |= 1L << player;
                sets.add(set);
            }
        }
        return List.copyOf(sets);
    }

    /** Mean gains of joining, with intervals of 95 percent from the spread of the pairs. */
    public Attribution attribute(SetFunction f) {
        int n = players();
        int pairs = order.length / 2;
        var ofPair = new double[n][pairs];
        for (int pair = 0; pair < pairs; pair++) {
            add(order[2 * pair], f, ofPair, pair);
            add(order[2 * pair + 1], f, ofPair, pair);
        }
        var shares = new double[n];
        var low = new double[n];
        var high = new double[n];
        for (int i = 0; i < n; i++) {
            var spread = Spread.of(ofPair[i]);
            shares[i] = spread.mean();
            low[i] = spread.mean() - spread.half();
            high[i] = spread.mean() + spread.half();
        }
        return new Attribution(shares, low, high, order.length);
    }

    private static void add(int[] order, SetFunction f, double[][] ofPair, int pair) {
        long set = 0;
        double before = f.of(set);
        for (int player : order) {
            set |= 1L << player;
            double after = f.of(set);
            ofPair[player][pair] += (after - before) / 2;
            before = after;
        }
    }
}
