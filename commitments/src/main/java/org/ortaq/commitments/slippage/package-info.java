/**
 * How late promises come: the spread of recorded slips as a reference class.
 *
 * <p>Reference class forecasting (Flyvbjerg 2006): the likely date is the promised date plus the slips of the class.
 * Slips still open stand at their latest named date, so they are lower bounds; those without any date are left out and
 * counted. Limit: a class of fewer than twenty.
 */
@NullMarked
package org.ortaq.commitments.slippage;

import org.jspecify.annotations.NullMarked;
