package org.ortaq.trade.estimation.likelihood;

/**
 * The maximum of the pseudo-likelihood. Row arrays are in the order of the layout and owned by the holder.
 *
 * @param beta coefficients of the regressors; that of a collinear one is 0
 * @param collinear which regressors the effects and earlier regressors explain
 * @param eta linear predictor
 * @param mu expected value
 * @param regressors columns free of the absorbed effects under the weights mu (columns x rows)
 * @param information {@code X~' diag(mu) X~}, the inverse of the plain covariance
 * @param deviance twice the sum of y ln(y/mu) - (y - mu)
 * @param iterations Newton steps
 * @param applications passes over the rows inside them
 * @param error estimated error left in the coefficients, in plain standard errors
 * @param lastStep change of eta in the last step
 * @param open estimated squared error of that step's solution, in the norm weighted by mu
 */
public record Maximum(
        double[] beta,
        boolean[] collinear,
        double[] eta,
        double[] mu,
        double[][] regressors,
        double[][] information,
        double deviance,
        int iterations,
        int applications,
        double error,
        double[] lastStep,
        double open) {}
