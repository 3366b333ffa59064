/**
 * Deterministic user equilibrium: nobody can go cheaper (Wardrop 1952), found as the minimum of Beckmann's objective
 * {@code sum_a int_0^{x_a} t_a + sum_m sum_a f_ma x_ma} (Beckmann, McGuire and Winsten 1956).
 *
 * <p>Path-based gradient projection (Jayakrishnan et al. 1994) as Gauss-Seidel over origin-destination pairs, cheapest ways added
 * as they turn up, with several sweeps over the ways known between two searches (Xie, Nie and Liu 2018). Classes share the time of
 * a link and add a fixed cost of their own. Hard limits of links are kept by the method of multipliers (Hestenes 1969, Powell 1969;
 * Larsson and Patriksson 1995 for traffic); a multiplier is the wait that a border at its limit imposes, and so its price.
 *
 * <p>The same bits for any number of threads: trees are searched under one set of costs, one origin a task, and sums run in the
 * order of origins.
 *
 * <p>Limits: fixed demand; symmetric costs; all used ways are kept in memory, about 10^6 pairs in 4 GB.
 */
@NullMarked
package org.ortaq.transport.assignment.deterministic;

import org.jspecify.annotations.NullMarked;
