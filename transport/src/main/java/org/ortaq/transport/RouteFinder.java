package org.ortaq.transport;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.ortaq.region.Parameters;
import org.ortaq.region.Region;
import org.ortaq.region.network.Network;
import org.ortaq.region.network.Place;
import org.ortaq.transport.assignment.Assignment;

/** Finds the cheapest way between two places as a list of legs. */
public final class RouteFinder {

    private final Network network;
    private final Parameters parameters;

    public RouteFinder(Region region) {
        this(region.network(), region.parameters());
    }

    public RouteFinder(Network network, Parameters parameters) {
        this.network = network;
        this.parameters = parameters;
    }

    /**
     * The cheapest way when nothing waits beyond the usual; empty when there is none.
     *
     * @throws IllegalArgumentException when a place is not known by that name
     */
    public Optional<Route> find(String from, String to) {
        return find(
                from, to, new double[network.points().size() + network.links().size()]);
    }

    /** The cheapest way under the waits of a result of the same network. */
    public Optional<Route> find(String from, String to, TransportResult result) {
        return find(from, to, result.loading().waits());
    }

    private Optional<Route> find(String from, String to, double[] wait) {
        int a = place(from);
        int b = place(to);
        var states = new StateGraph(network, parameters, new TreeSet<>(List.of(a, b)));
        int mask = states.insideMask(network.places().get(a).country());
        var tree = Assignment.tree(states.graph(), states.costs(), states.servers(), wait, states.terminal(a), mask);
        if (!tree.reaches(states.terminal(b))) {
            return Optional.empty();
        }
        var writer = new LegWriter(states, new Criteria(states, wait), mask);
        return Optional.of(new Route(writer.legs(tree.arcsTo(states.terminal(b)))));
    }

    private int place(String spelling) {
        Place found = network.place(spelling)
                .orElseThrow(() -> new IllegalArgumentException("'" + spelling + "' is not a place of the network"));
        return network.places().indexOf(found);
    }
}
