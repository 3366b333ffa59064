package org.ortaq.projects.delivery;

/** What a pot of money buys when it is spent on projects in a declared order. */
public final class Funding {

    private Funding() {}

    /**
     * Spends in the order of the array, each project up to its cost, the last one in part.
     *
     * @param musd money, million dollars; nothing is spent when it is not positive
     * @param cost cost of each project in the declared order, positive, million dollars
     * @return share of each project that is paid, in [0, 1]
     */
    public static double[] inOrder(double musd, double[] cost) {
        var share = new double[cost.length];
        double left = musd;
        for (int j = 0; j < cost.length && left > 0; j++) {
            share[j] = Math.min(1, left / cost[j]);
            left -= cost[j] * share[j];
        }
        return share;
    }
}
