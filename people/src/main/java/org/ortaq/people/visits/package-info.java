/**
 * Kernel: how visits answer to documents, waiting at the border, cost and income.
 *
 * <p>Visits X of a base year are scaled: {@code X' = X * growth * document^response * access * (GC(w)/GC(w0))^-eps}.
 * The wait {@code w} at a border is a fluid queue {@code q' = max(0, q + arrivals - capacity)} over the slots of a day
 * and a fixed point with the demand it holds back; waiting rises and demand falls with {@code w}, so the fixed point is
 * unique and found by bisection.
 *
 * <p>Sources: Neumayer (2010) and Lawson and Roychoudhury (2016) for visas; point queue as in Newell (1982),
 * Applications of Queueing Theory, ch. 2; rule of half as in Small and Verhoef (2007), section 5.1.
 *
 * <p>Limits: one queue a point for both directions, a fixed profile of the day, no choice between points by wait.
 */
@NullMarked
package org.ortaq.people.visits;

import org.jspecify.annotations.NullMarked;
