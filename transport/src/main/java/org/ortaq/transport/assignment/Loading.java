package org.ortaq.transport.assignment;

/**
 * Where the goods go.
 *
 * <p>Owned arrays, not to be changed.
 *
 * @param edge million tonnes by edge
 * @param server million tonnes by server
 * @param waits extra hours by server
 * @param served million tonnes on the network by demand
 * @param residual largest difference between the waits used and those their loads make, hours
 */
public record Loading(double[] edge, double[] server, double[] waits, double[] served, double residual) {}
