package org.ortaq.transport;

/**
 * Market access {@code MA_i = sum_j Y_j tau_ij^-theta}, {@code tau = 1 +} cost as a share of value (Donaldson and Hornbeck 2016, first
 * order; theta 5.03 as in Reed and Trubetskoy 2019).
 */
public final class MarketAccess {

    private MarketAccess() {}

    /**
     * @param adValorem n x n, cost of freight and time as a share of value
     * @param size n, gross domestic product
     * @return by country; the home market counts at no cost
     */
    public static double[] of(double[][] adValorem, double[] size, double elasticity) {
        double[] access = new double[size.length];
        for (int i = 0; i < access.length; i++) {
            for (int j = 0; j < access.length; j++) {
                access[i] += size[j] * StrictMath.exp(-elasticity * StrictMath.log(1 + adValorem[i][j]));
            }
        }
        return access;
    }
}
