package org.ortaq.trade.estimation;

/**
 * A fitted gravity equation. Arrays are fresh and owned by the holder.
 *
 * @param beta one coefficient for each covariate, in their order
 * @param fitted expected flow of every cell, cells left out of the estimation included
 * @param deviance twice the sum of y ln(y/mu) - (y - mu)
 * @param iterations reweighted least squares passes
 * @param converged whether the deviance settled to the tolerance
 */
public record GravityFit(double[] beta, double[][] fitted, double deviance, int iterations, boolean converged) {}
