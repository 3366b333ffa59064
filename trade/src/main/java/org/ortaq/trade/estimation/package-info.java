/**
 * Estimation of gravity equations on one cross-section of flows.
 *
 * <p>E[X_ij] = exp(a_i + b_j + beta'z_ij), by Poisson pseudo-maximum likelihood (Santos Silva and Tenreyro 2006) with
 * exporter and importer effects as dummies, solved by iteratively reweighted least squares (Correia, Guimaraes and Zylkin
 * 2020). Cells that are NaN are left out and predicted.
 *
 * <p>Limits: one cross-section, coefficients only (no standard errors), no detection of separation: every country needs a
 * positive flow as exporter and as importer. This package knows arrays only, never the Region.
 */
@NullMarked
package org.ortaq.trade.estimation;

import org.jspecify.annotations.NullMarked;
