/**
 * Cheapest ways through large directed networks without preparation: arrays in, arrays out.
 *
 * <p>A {@link org.ortaq.transport.shortest.Digraph} stands in compressed rows. {@link org.ortaq.transport.shortest.TreeSearch}
 * is Dijkstra (1959) from one node to all, {@link org.ortaq.transport.shortest.PairSearch} the two-sided search of Nicholson
 * (1966) from one node to another; both on a 4-ary heap. Nodes below the first through node begin and end ways and are never
 * passed.
 *
 * <p>Limits: costs are finite and not negative; one criterion; no turn restrictions; no contraction.
 */
@NullMarked
package org.ortaq.transport.shortest;

import org.jspecify.annotations.NullMarked;
