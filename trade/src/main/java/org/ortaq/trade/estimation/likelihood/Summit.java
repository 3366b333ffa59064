package org.ortaq.trade.estimation.likelihood;

/**
 * What an ascent found, without the rows.
 *
 * @param beta coefficients of the regressors; that of a collinear one is 0
 * @param collinear which regressors the effects and earlier regressors explain
 * @param information {@code X~' diag(mu) X~}, the inverse of the plain covariance
 * @param deviance twice the sum of y ln(y/mu) - (y - mu)
 * @param iterations Newton steps
 * @param applications passes over the rows inside them
 * @param error estimated error left in the coefficients, in plain standard errors
 * @param open estimated squared error of the last step's solution, in the norm weighted by mu
 */
public record Summit(
        double[] beta,
        boolean[] collinear,
        double[][] information,
        double deviance,
        int iterations,
        int applications,
        double error,
        double open) {}
