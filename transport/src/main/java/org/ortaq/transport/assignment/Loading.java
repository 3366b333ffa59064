package org.ortaq.transport.assignment;

/**
 * Where the goods go.
 *
 * <p>Owned arrays, not to be changed.
 *
 * @param edge million tonnes by edge
 * @param server million tonnes by server
 * @param wait extra hours by server
 * @param served million tonnes on the network by demand
 * @param residual largest change of a wait in the last pass, hours
 */
public record Loading(double[] edge, double[] server, double[] wait, double[] served, double residual) {}
