/**
 * Fixed effects absorbed without dummies: weighted sums over the rows of a panel and the linear systems they make.
 *
 * <p>Rows lie sorted by the effect with most levels (the pivot, in gravity the pair), which is eliminated in closed form.
 * What is left, {@code S v = b} over the levels of the other effects and a few regressors, is solved by conjugate gradients
 * (Hestenes and Stiefel 1952; Correia 2017 uses them for the same purpose) with the error in the energy norm estimated on
 * the way (Strakos and Tichy 2002). Memory beyond the panel: a few vectors of one number for each level.
 *
 * <p>Sums run over fixed blocks of rows and are added up in the order of the blocks, so that any number of threads gives
 * the same bits; a cluster can run the blocks elsewhere. This package knows arrays only.
 */
@NullMarked
package org.ortaq.trade.estimation.absorption;

import org.jspecify.annotations.NullMarked;
