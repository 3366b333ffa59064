/**
 * Which rows of a panel can take part in a Poisson regression.
 *
 * <p>In order: groups of an effect without a positive value (the effect would be minus infinity), separated rows (Correia,
 * Guimaraes and Zylkin 2019, arXiv 1903.01633), singletons (alone in a group of an effect, fitted exactly, they tell
 * nothing). Each row is dropped for one reason. A zero that only singletons kept in the sample is separated.
 *
 * <p>Small panels are searched for separation before the fit by exact elimination; large ones are fitted first, and the
 * fit itself shows which zeros cannot be separated: with first-order conditions {@code X'(y - mu) = 0} a separating
 * direction z would need {@code sum mu z = 0} over zeros, so that only zeros with a vanishing mu are left to be searched.
 */
@NullMarked
package org.ortaq.trade.estimation.sample;

import org.jspecify.annotations.NullMarked;
