package org.ortaq.trade.equilibrium;

/**
 * A solved world, or the last try at one. Hats are ratios to the base. Money is in prices at which the world's absorption
 * costs what it cost in the base. Arrays are fresh and owned by the holder.
 *
 * @param factorPrice hat of w
 * @param priceIndex hat of P
 * @param realIncome hat of w L / P
 * @param output value of output, in the unit of the base flows
 * @param expenditure value of spending
 * @param flow value of flows by origin and destination, at home included: what the buyer spends and the seller earns
 * @param homeShare hat of the share of spending that stays at home
 * @param residual largest relative gap between sales and output, or of the price index to its definition
 * @param iterations passes
 * @param converged whether the residual came below {@link Armington#TOLERANCE}
 */
public record Equilibrium(
        double[] factorPrice,
        double[] priceIndex,
        double[] realIncome,
        double[] output,
        double[] expenditure,
        double[][] flow,
        double[] homeShare,
        double residual,
        int iterations,
        boolean converged) {}
