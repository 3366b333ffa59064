/**
 * Cheapest ways through a network of states: arrays in, arrays out.
 *
 * <p>A state is a place in one condition (at the terminal, on rail of one gauge, on the road, on the water); changing condition
 * is an edge like any other. Edges are undirected pairs of arcs; arc {@code 2e} runs along edge e, arc {@code 2e + 1} back.
 * Method: Dijkstra (1959) with a heap of four branches; equal costs go to the smaller state, then the smaller arc, so that no tie
 * depends on the order of input beyond the numbering itself.
 *
 * <p>Limits: costs must not be negative; one criterion.
 */
@NullMarked
package org.ortaq.transport.routing;

import org.jspecify.annotations.NullMarked;
