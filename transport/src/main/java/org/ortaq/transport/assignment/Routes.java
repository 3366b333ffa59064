package org.ortaq.transport.assignment;

import java.util.List;

/**
 * The ways goods may take, with what was on them when they were found.
 *
 * @param sets routes by demand
 * @param load million tonnes by server, where the next spreading begins
 * @param waits hours by server
 */
public record Routes(List<List<Path>> sets, double[] load, double[] waits) {

    public Routes {
        sets = sets.stream().map(List::copyOf).toList();
    }

    /** The same ways; the next spreading begins where another ended. */
    public Routes from(Loading loading) {
        return new Routes(sets, loading.server(), waits);
    }
}
