package org.ortaq.transport.pareto;

/**
 * One way through the graph.
 *
 * <p>Owned arrays, not to be changed.
 *
 * @param arcs in order
 * @param cost by criterion
 */
public record Way(int[] arcs, double[] cost) {}
