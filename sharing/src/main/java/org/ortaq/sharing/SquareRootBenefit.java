package org.ortaq.sharing;

import java.util.Arrays;

/**
 * Benefits b(x) = 2 a sqrt(x), with marginal benefit a / sqrt(x).
 *
 * <p>At the best use the marginal benefit never rises downstream, and is level within a block of states that pass water
 * on: x_k = a_k^2 E / A with E and A the sums of e and a^2 over the block. Blocks are found by pooling neighbours as long
 * as the lower block has the higher marginal benefit.
 */
public final class SquareRootBenefit implements WaterBenefit {
    private final double[] a;

    /**
     * The factors by state, upstream first.
     *
     * @throws IllegalArgumentException if one is not above 0
     */
    public SquareRootBenefit(double... a) {
        for (int i = 0; i < a.length; i++)
            if (!(a[i] > 0 && a[i] < Double.POSITIVE_INFINITY))
                throw new IllegalArgumentException("a[" + i + "]: found " + a[i] + ", expected above 0");
        this.a = a.clone();
    }

    @Override
    public int states() {
        return a.length;
    }

    @Override
    public double of(int from, double[] use) {
        double sum = 0;
        for (int k = 0; k < use.length; k++) sum += 2 * a[from + k] * StrictMath.sqrt(use[k]);
        return sum;
    }

    @Override
    public double[] bestUse(int from, double[] inflow) {
        int n = inflow.length;
        var water = new double[n];
        var weight = new double[n];
        var end = new int[n];
        int blocks = 0;
        for (int k = 0; k < n; k++) {
            water[blocks] = inflow[k];
            weight[blocks] = a[from + k] * a[from + k];
            end[blocks++] = k + 1;
            // Marginal benefits compared as A/E crosswise, so that a block without water needs no special case.
            while (blocks > 1 && weight[blocks - 1] * water[blocks - 2] > weight[blocks - 2] * water[blocks - 1]) {
                blocks--;
                water[blocks - 1] += water[blocks];
                weight[blocks - 1] += weight[blocks];
                end[blocks - 1] = end[blocks];
            }
        }
        var use = new double[n];
        for (int b = 0, k = 0; b < blocks; b++)
            for (; k < end[b]; k++) use[k] = a[from + k] * a[from + k] * (water[b] / weight[b]);
        return use;
    }

    @Override
    public String toString() {
        return "2 a sqrt(x), a = " + Arrays.toString(a);
    }
}
