package org.ortaq.sharing;

/**
 * What two players bring together beyond what each brings without the other: above zero they help each other, below zero
 * one does what the other does already.
 */
public final class Synergy {
    private Synergy() {}

    /**
     * Shapley interaction index (Grabisch and Roubens 1999, Int. J. Game Theory 28:547-565, eq. 3): the second difference
     * averaged over sets T of the others, with weight (n-t-2)! t! / (n-1)!.
     *
     * @param players 2 to {@value Attribution#MOST_EXACT}
     * @return symmetric, [i][j], zero on the diagonal
     */
    public static double[][] index(int players, SetFunction f) {
        if (players < 2 || players > Attribution.MOST_EXACT)
            throw new IllegalArgumentException(
                    "players: found " + players + ", expected 2 to " + Attribution.MOST_EXACT);
        var index = new double[players][players];
        for (int i = 0; i < players; i++)
            for (int j = i + 1; j < players; j++) {
                index[i][j] = index(players, f, i, j);
                index[j][i] = index[i][j];
            }
        return index;
    }

    private static double index(int n, SetFunction f, int i, int j) {
        var bySize = new double[n - 1];
        long both = 1L << i | 1L << j;
        for (long t = 0; t < 1L << n; t++) if ((t & both) == 0) bySize[Long.bitCount(t)] += second(f, t, i, j);
        double sum = 0;
        double choose = 1;
        for (int size = 0; size < n - 1; size++) {
            // (n-t-2)! t! / (n-1)! = 1 / ((n-1) (n-2 choose t))
            sum += bySize[size] / ((n - 1) * choose);
            choose = choose * (n - 2 - size) / (size + 1);
        }
        return sum;
    }

    /** f(N) - f(N-i) - f(N-j) + f(N-i-j): what the two bring together in the context of the whole. */
    public static double inTheWhole(int players, SetFunction f, int i, int j) {
        long all = (1L << players) - 1;
        return second(f, all & ~(1L << i) & ~(1L << j), i, j);
    }

    private static double second(SetFunction f, long without, int i, int j) {
        long one = without | 1L << i;
        long other = without | 1L << j;
        return f.of(one | other) - f.of(one) - f.of(other) + f.of(without);
    }
}
