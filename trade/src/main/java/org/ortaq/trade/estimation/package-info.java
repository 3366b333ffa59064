/**
 * Estimation of gravity equations: Poisson pseudo-maximum likelihood with any number of absorbed effects.
 *
 * <p>{@code E[y | x] = exp(x'beta + effects)} (Santos Silva and Tenreyro 2006). {@link
 * org.ortaq.trade.estimation.Ppml} is the door: columns, a formula and options in, a {@link
 * org.ortaq.trade.estimation.Fit} out. The parts are packages of their own: formula, panel (columns and codes), sample
 * (which rows can take part, separation), absorption (sums over the effects), likelihood (the maximum), inference (errors)
 * and bias (three-way correction). {@link org.ortaq.trade.estimation.Gravity} is the small case of one matrix.
 *
 * <p>Limits: no instruments, no varying slopes, no negative binomial. These packages know arrays and records only, never the
 * Region, and touch no files.
 */
@NullMarked
package org.ortaq.trade.estimation;

import org.jspecify.annotations.NullMarked;
