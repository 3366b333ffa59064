package org.ortaq.transport.assignment;

/**
 * Where the goods go.
 *
 * <p>Owned arrays, not to be changed.
 *
 * @param edge million tonnes by edge
 * @param server million tonnes by server
 * @param waits extra hours by server
 * @param prices of hard limits by server, US dollars a tonne; 0 where the limit does not bind or there is none
 * @param served million tonnes on the network by demand
 * @param residual largest difference between the waits used and those their loads make, prices of hard limits as hours among
 *     them, hours
 */
public record Loading(
        double[] edge, double[] server, double[] waits, double[] prices, double[] served, double residual) {}
