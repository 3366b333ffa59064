package org.ortaq.transport;

import java.util.List;
import java.util.NavigableSet;
import org.ortaq.region.Parameters;
import org.ortaq.region.network.BorderPoint;
import org.ortaq.region.network.Link;
import org.ortaq.region.network.Network;
import org.ortaq.region.network.TransitRule;
import org.ortaq.transport.Edges.Edge;
import org.ortaq.transport.assignment.Costs;
import org.ortaq.transport.assignment.Servers;
import org.ortaq.transport.routing.Graph;

/** The network of a year as a graph of states, with what each edge costs. */
public final class StateGraph {

    private final Network network;
    private final List<TransitRule> rules;
    private final StateNumbers states;
    private final Edges edges;
    private final Graph graph;
    private final Costs costs;
    private final Servers servers;

    /** @param ends places where goods may start or end */
    StateGraph(Network network, Parameters parameters, NavigableSet<Integer> ends) {
        this.network = network;
        this.rules = network.transitRules();
        this.states = new StateNumbers(network, ends);
        this.edges = StateEdges.of(network, states, parameters.get("transport.tonnes-per-consignment"));
        boolean[] terminal = new boolean[states.count()];
        for (int s = 0; s < terminal.length; s++) {
            terminal[s] = states.layerOf(s) == Layers.TERMINAL;
        }
        this.graph = new Graph(terminal.length, edges.ints(Edge::from), edges.ints(Edge::to), terminal);
        this.costs = new Costs(
                edges.doubles(Edge::usd), edges.doubles(Edge::hours), edges.keys(), tolls(), usdPerHour(parameters));
        this.servers = newServers(parameters);
    }

    /** Value of an hour of a tonne that chooses the way, US dollars. */
    static double usdPerHour(Parameters parameters) {
        return parameters.get("transport.value-of-time") * parameters.get("transport.routing-value-per-tonne") / 24;
    }

    Network network() {
        return network;
    }

    Graph graph() {
        return graph;
    }

    Costs costs() {
        return costs;
    }

    Servers servers() {
        return servers;
    }

    Edge edge(int e) {
        return edges.get(e);
    }

    /** State of the terminal of a place. */
    int terminal(int place) {
        return states.at(place, Layers.TERMINAL);
    }

    int placeOf(int state) {
        return states.placeOf(state);
    }

    int layerOf(int state) {
        return states.layerOf(state);
    }

    /** The transit rules whose bloc holds a country, as a bit mask. */
    int insideMask(int country) {
        int mask = 0;
        for (int b = 0; b < rules.size(); b++) {
            mask |= rules.get(b).has(country) ? 1 << b : 0;
        }
        return mask;
    }

    int serverOfLink(int link) {
        return network.points().size() + link;
    }

    private double[][] tolls() {
        double[][] tolls = new double[rules.size()][2 * edges.count()];
        for (int b = 0; b < tolls.length; b++) {
            for (int e = 0; e < edges.count(); e++) {
                boolean tail = rules.get(b).has(country(edges.get(e).from()));
                boolean head = rules.get(b).has(country(edges.get(e).to()));
                tolls[b][2 * e] = tail && !head ? rules.get(b).usdPerTonne() : 0;
                tolls[b][2 * e + 1] = head && !tail ? rules.get(b).usdPerTonne() : 0;
            }
        }
        return tolls;
    }

    private int country(int state) {
        return network.places().get(states.placeOf(state)).country();
    }

    private Servers newServers(Parameters parameters) {
        int points = network.points().size();
        int count = points + network.links().size();
        double[] capacity = new double[count];
        double[] batch = new double[count];
        boolean[] hard = new boolean[count];
        for (int p = 0; p < points; p++) {
            var point = network.points().get(p);
            capacity[p] = point.capacity().at(network.year()).orElse(Double.NaN);
            hard[p] = point.capacity().limit(network.year()).isPresent();
            batch[p] = parameters.get(batchName(point));
        }
        for (int l = 0; l < network.links().size(); l++) {
            var link = network.links().get(l);
            capacity[points + l] = link.capacity().at(network.year()).orElse(Double.NaN);
            hard[points + l] = link.capacity().limit(network.year()).isPresent();
            batch[points + l] = parameters.get(batchName(link));
        }
        int[] second = edges.ints(e -> e.link() < 0 ? -1 : points + e.link());
        return new Servers(edges.ints(Edge::point), second, capacity, batch, hard);
    }

    private String batchName(BorderPoint point) {
        return point.port()
                ? "transport.port-batch"
                : batchName(network.links().get(point.links().getFirst()));
    }

    private static String batchName(Link link) {
        return switch (link.mode()) {
            case RAIL -> "transport.rail-batch";
            case ROAD -> "transport.road-batch";
            case FERRY, SEA -> "transport.port-batch";
        };
    }
}
