package org.ortaq.transport;

import java.util.ArrayList;
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
        var legs = new ArrayList<Leg>();
        for (int arc : tree.arcsTo(states.terminal(b))) {
            legs.add(leg(states, arc, wait, mask));
        }
        return Optional.of(new Route(legs));
    }

    private int place(String spelling) {
        Place found = network.place(spelling)
                .orElseThrow(() -> new IllegalArgumentException("'" + spelling + "' is not a place of the network"));
        return network.places().indexOf(found);
    }

    private Leg leg(StateGraph states, int arc, double[] wait, int mask) {
        var edge = states.edge(arc >> 1);
        var from = network.places().get(states.placeOf(states.graph().tail(arc)));
        var to = network.places().get(states.placeOf(states.graph().head(arc)));
        double queue = states.servers().waitOn(arc >> 1, wait);
        double hours = edge.hours() + queue;
        double usd = edge.usd() + states.costs().toll(arc, mask);
        if (edge.kind() != EdgeKind.HAUL) {
            var over =
                    edge.point() < 0 ? "" : network.points().get(edge.point()).id();
            return new Leg(from.name(), to.name(), word(edge.kind()), 0, hours, hours, usd, over);
        }
        var link = network.links().get(edge.link());
        var what = Layers.word(states.layerOf(states.graph().tail(arc)));
        return new Leg(from.name(), to.name(), what, link.km(), hours, hours - link.hours(), usd, link.id());
    }

    private static String word(EdgeKind kind) {
        return switch (kind) {
            case HAUL -> "haul";
            case ACCESS -> "terminal";
            case GAUGE_CHANGE -> "gauge change";
            case TRANSFER -> "rail-road transfer";
            case PORT -> "port";
        };
    }
}
