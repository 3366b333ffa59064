/**
 * How long goods wait where capacity is short.
 *
 * <p>Akcelik (1991), time-dependent delay: with z = x / c (volume over capacity), busy period T hours, capacity Q services an
 * hour and delay parameter J, {@code W = T/4 [ (z - 1) + sqrt((z - 1)^2 + 8 J z / (Q T)) ]}. It joins the steady-state queue
 * below capacity with the growing queue above it.
 *
 * <p>Published border hours hold the usual queue already, so only the wait beyond that at a reference use of capacity is added.
 *
 * <p>Limits: no seasons, no priority trains, no convoys.
 */
@NullMarked
package org.ortaq.transport.queue;

import org.jspecify.annotations.NullMarked;
