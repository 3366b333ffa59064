package org.ortaq.trade.estimation.bias;

/**
 * What the correction found. Arrays are owned by the holder.
 *
 * @param bias to be taken from each coefficient
 * @param vcov corrected covariance, clustered by pair
 * @param uncorrected covariance clustered by pair, before the correction, with the factor P/(P - 1)
 */
public record ThreeWayBias(double[] bias, double[][] vcov, double[][] uncorrected) {}
