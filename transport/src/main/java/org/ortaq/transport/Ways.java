package org.ortaq.transport;

import java.util.List;
import org.ortaq.transport.assignment.Routes;
import org.ortaq.transport.routing.Tree;

/**
 * The ways of one network: found once a year at the freight of its first pass and kept while trade and transport come to
 * agree, so that a change of freight moves waits and shares, and never jumps to another way half-way.
 *
 * @param states the graph
 * @param routes ways by demand
 * @param trees cheapest ways from each gateway, in the order of the network's gateways
 * @param demands number of demands the ways were found for
 */
public record Ways(StateGraph states, Routes routes, List<Tree> trees, int demands) {

    public Ways {
        trees = List.copyOf(trees);
    }

    /** The same ways; the next spreading begins where another ended. */
    public Ways from(TransportResult result) {
        return new Ways(states, routes.from(result.loading()), trees, demands);
    }
}
