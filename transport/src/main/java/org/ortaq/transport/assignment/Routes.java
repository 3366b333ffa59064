package org.ortaq.transport.assignment;

import java.util.List;

/**
 * The ways goods may take, with what was on them when they were found.
 *
 * @param sets routes by demand
 * @param pathSizes by demand and route, how much of a route is its own
 * @param load million tonnes by server, where the next spreading begins
 * @param waits hours by server that the trees felt, those that the price of a hard limit is worth among them
 * @param prices US dollars a tonne by server, where the next spreading begins
 */
public record Routes(List<List<Path>> sets, double[][] pathSizes, double[] load, double[] waits, double[] prices) {

    public Routes {
        sets = sets.stream().map(List::copyOf).toList();
    }

    /** The same ways; the next spreading begins where another ended. */
    public Routes from(Loading loading) {
        return new Routes(sets, pathSizes, loading.server(), waits, loading.prices());
    }
}
