/**
 * When promised works are delivered, and what a pot of money buys of them: arithmetic on arrays, no region.
 *
 * <p>Slip is uniform between zero and twice its mean, so the chance of being ready rises on a straight line from the
 * printed year (Flyvbjerg's reference class forecasting, with the recorded slips as the class). Limits: no correlation
 * between projects.
 */
@NullMarked
package org.ortaq.projects.delivery;

import org.jspecify.annotations.NullMarked;
