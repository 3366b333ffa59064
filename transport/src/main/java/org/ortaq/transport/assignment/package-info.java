/**
 * Spreads goods over the ways of a network with queues.
 *
 * <p>Stochastic user equilibrium on sets of routes. The set of a demand holds the cheapest way when nothing waits, those of
 * some draws in which every edge is misjudged by a spread, and those that become cheapest under the waits found (a few rounds). Shares are a
 * path-size logit (Ben-Akiva and Bierlaire 1999): {@code P_k ~ exp(-g_k / scale + ln PS_k)}. Waits follow the loads (queue
 * functions); loads and waits are brought to agree by Anderson (1965) acceleration.
 *
 * <p>Draws come from a counter (edge key, origin, number), so the order of rows changes nothing and two coalitions are compared
 * under the same draws.
 *
 * <p>Limits: routes outside the sets get nothing; the cost handed on is that of the cheapest way under the final waits.
 */
@NullMarked
package org.ortaq.transport.assignment;

import org.jspecify.annotations.NullMarked;
