package org.ortaq.sharing;

/** Concave benefits of water by state, and the best use of water that may flow down but not up. */
public sealed interface WaterBenefit permits SquareRootBenefit, PiecewiseBenefit {
    /** Number of states. */
    int states();

    /** Benefit of a use of water by neighbouring states, the first of them being state {@code from}. */
    double of(int from, double[] use);

    /** The use of the inflows of neighbouring states, the first being state {@code from}, that has the most benefit. */
    double[] bestUse(int from, double[] inflow);
}
