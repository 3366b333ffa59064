package org.ortaq.sharing;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * States along a river (Ambec and Sprumont 2002, J. Econ. Theory 107:453-462): neighbours in a row may let water flow
 * down to the one who has more use for it; water that passes an outsider is lost to the coalition.
 *
 * <pre>
 *   V(i..j) = max sum of b_k(x_k), k = i..j, with x_i + .. + x_k at most e_i + .. + e_k for each k
 *   v(S)    = sum of V over the connected parts of S
 * </pre>
 */
public final class River implements GameRule {
    private final double[] inflow;
    private final WaterBenefit benefit;
    private final double[] worth;

    /**
     * A river.
     *
     * @param inflow water that arises in each state, upstream first, 0 or more
     * @param benefit what each state makes of water
     * @throws IllegalArgumentException naming what cannot be
     */
    public River(double[] inflow, WaterBenefit benefit) {
        if (inflow.length != benefit.states() || inflow.length > Game.MOST)
            throw new IllegalArgumentException("inflow: found " + inflow.length
                    + " values, expected as many as benefits (" + benefit.states() + "), at most " + Game.MOST);
        for (int i = 0; i < inflow.length; i++)
            if (!(inflow[i] >= 0 && inflow[i] < Double.POSITIVE_INFINITY))
                throw new IllegalArgumentException("inflow[" + i + "]: found " + inflow[i] + ", expected 0 or more");
        this.inflow = inflow.clone();
        this.benefit = benefit;
        worth = IntStream.range(0, 1 << inflow.length)
                .mapToDouble(this::byParts)
                .toArray();
    }

    private double byParts(int coalition) {
        double sum = 0;
        for (int from = 0; from < inflow.length; from++) {
            if ((coalition >> from & 1) == 0) continue;
            int to = from;
            while ((coalition >> to & 1) == 1) to++;
            sum += benefit.of(from, use(from, to));
            from = to;
        }
        return sum;
    }

    /** The best use of the water of states from..to-1 by them alone. */
    public double[] use(int from, int to) {
        return benefit.bestUse(from, Arrays.copyOfRange(inflow, from, to));
    }

    @Override
    public int players() {
        return inflow.length;
    }

    @Override
    public Rational worth(int coalition) {
        return Rational.of(worth[coalition]);
    }

    @Override
    public boolean exact() {
        return false;
    }
}
