/**
 * Standard errors of a pseudo-likelihood estimate: plain (inverse information), robust (White 1980) and clustered in any
 * number of ways (Cameron, Gelbach and Miller 2011), with the small-sample factors of fixest and of ppmlhdfe.
 *
 * <p>{@code V = H^-1 M H^-1}, H the information, M the sum of outer products of scores {@code x~ (y - mu)} by row or by
 * cluster, with inclusion and exclusion over the ways. This package knows arrays only.
 */
@NullMarked
package org.ortaq.trade.estimation.inference;

import org.jspecify.annotations.NullMarked;
