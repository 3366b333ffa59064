/**
 * Poisson pseudo-maximum likelihood on Spark. Rows lie in blocks of whole levels of the effect with most levels (in gravity
 * the pair), each block a {@link org.ortaq.trade.estimation.likelihood.LocalRows} in the memory of an executor; the ascent of
 * {@link org.ortaq.trade.estimation.likelihood.Ascent} runs on the driver and asks them for sums, which are added up in the
 * order of the blocks, so that the same blocks give the same bits whoever holds them.
 *
 * <p>What changes rows is kept as a log of instructions: a block that was lost with its worker is made again from its file
 * and follows the log. Limits: no dummies made from levels, one way to cluster, no bias correction, no search for separated
 * rows (where some are suspected it stops and says so).
 */
@NullMarked
package org.ortaq.cluster.estimate;

import org.jspecify.annotations.NullMarked;
