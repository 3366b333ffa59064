/**
 * Spreads goods over the ways of a network with queues.
 *
 * <p>Stochastic assignment by successive averages (Sheffi and Powell 1982): pass k perturbs the cost of every edge with a
 * spread, sends all goods the then cheapest way, and averages the loads with weight 1/k; queues follow the averaged loads.
 * Perturbations are drawn from a counter (edge key, pass), so the same network gives the same loads whatever the order of rows,
 * and two coalitions are compared under the same draws.
 *
 * <p>Limits: a few passes leave steps of one part in the number of passes; the cost handed on is that of the cheapest way under
 * the final waits, without perturbation.
 */
@NullMarked
package org.ortaq.transport.assignment;

import org.jspecify.annotations.NullMarked;
