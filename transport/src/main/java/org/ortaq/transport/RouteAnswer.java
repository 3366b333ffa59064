package org.ortaq.transport;

import java.util.List;

/**
 * The ways between two places.
 *
 * @param routes notable ones first, then the rest of the Pareto set by money
 * @param pareto number of ways that no other beats
 * @param complete whether the set is whole
 */
public record RouteAnswer(List<RankedRoute> routes, int pareto, boolean complete) {

    public RouteAnswer {
        routes = List.copyOf(routes);
    }
}
