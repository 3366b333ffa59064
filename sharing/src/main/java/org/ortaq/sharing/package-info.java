/**
 * Coalitional games with transferable utility: how to share a gain (or a cost) so that nobody leaves.
 *
 * <pre>
 *   Shapley    phi_i = sum over S without i of |S|!(n-|S|-1)!/n! (v(S+i) - v(S))
 *   core       x(S) >= v(S) for all S, x(N) = v(N)
 *   least core the smallest e with x(S) >= v(S) - e for all S other than the empty one and N
 *   nucleolus  the excesses v(S) - x(S), sorted, as low as possible, the largest first
 * </pre>
 *
 * <p>A coalition is a bit mask: bit i set, player i is in. Everything is computed in exact fractions; a game of doubles
 * is taken at the exact value of its doubles, so that equal players get equal shares to the last bit and no tolerance
 * decides who is in the core. Up to 12 players.
 *
 * <p>{@link org.ortaq.sharing.Attribution} splits a computed effect among its causes in doubles: exactly up to 12, from
 * sampled {@link org.ortaq.sharing.Orders} up to 62. Equations and checks: docs/models/sharing.md.
 */
@NullMarked
package org.ortaq.sharing;

import org.jspecify.annotations.NullMarked;
