/**
 * How the time on a link grows with its flow; each with its slope and its integral, as a user equilibrium needs them.
 *
 * <p>{@link org.ortaq.transport.assignment.cost.Bpr} is the function of the Bureau of Public Roads (1964),
 * {@link org.ortaq.transport.assignment.cost.AkcelikDelay} the time-dependent delay of Akcelik (1991),
 * {@link org.ortaq.transport.assignment.cost.PollaczekKhinchine} the mean wait of the M/G/1 queue (Pollaczek 1930, Khinchine
 * 1932), carried on by its tangent near saturation.
 *
 * <p>Limits: the flow of other links does not matter (no opposing traffic, no spill-back); all functions are convex and do not
 * fall.
 */
@NullMarked
package org.ortaq.transport.assignment.cost;

import org.jspecify.annotations.NullMarked;
