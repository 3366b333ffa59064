/**
 * Kernel: games in partition function form (Thrall and Lucas 1963), where what a coalition has depends on how the others
 * stand together.
 *
 * <pre>
 *   V(S, P)    worth of coalition S when the players are divided as P, S a part of P: an embedded coalition
 *   v(S)       worth of S once a rule for the outsiders is chosen: alone, together, the worst, the best, the average
 * </pre>
 *
 * <p>Five players have 52 partitions and 151 embedded coalitions; up to seven (877 and 3,263). With a rule for the outsiders all
 * of {@link org.ortaq.sharing.Shares} applies. Exact fractions. Equations and checks: docs/models/sharing.md.
 */
@NullMarked
package org.ortaq.sharing.partition;

import org.jspecify.annotations.NullMarked;
