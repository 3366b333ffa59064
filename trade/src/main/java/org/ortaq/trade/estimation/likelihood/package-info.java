/**
 * The Poisson pseudo-likelihood {@code sum y eta - exp(eta)} with absorbed effects, maximised by inexact Newton steps.
 *
 * <p>A start by proportional fitting of the effects (Deming and Stephan 1940), then Newton steps on effects and regressors
 * together, each solved by conjugate gradients only as far as the step deserves (Dembo, Eisenstat and Steihaug 1982); the
 * regressors are kept roughly free of the effects, which changes no coefficient and makes the joint system easy. It stops
 * when the error left in the coefficients is a given small share of their plain standard errors. The same maximum as
 * iteratively reweighted least squares (Correia, Guimaraes and Zylkin 2020), with one solve in place of one for each column.
 *
 * <p>Weights enter as {@code y -> w y, eta -> eta + ln w}, which leaves scores, errors and deviance right. Limits: the
 * maximum must exist (see separation). This package knows arrays only.
 */
@NullMarked
package org.ortaq.trade.estimation.likelihood;

import org.jspecify.annotations.NullMarked;
