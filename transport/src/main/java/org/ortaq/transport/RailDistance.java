package org.ortaq.transport;

import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ortaq.region.Parameters;
import org.ortaq.region.network.Mode;
import org.ortaq.region.network.Network;
import org.ortaq.transport.routing.Dijkstra;

/** Shortest ways by rail alone, in kilometres, whatever they cost. */
public final class RailDistance {

    private final Network network;
    private final StateGraph states;
    private final double[] km;

    public RailDistance(Network network, Parameters parameters) {
        this.network = network;
        var all = new TreeSet<Integer>();
        IntStream.range(0, network.places().size()).forEach(all::add);
        this.states = new StateGraph(network, parameters, all);
        this.km = new double[2 * states.costs().edges()];
        for (int a = 0; a < km.length; a++) {
            km[a] = km(a >> 1);
        }
    }

    private double km(int e) {
        var edge = states.edge(e);
        return switch (edge.kind()) {
            case ACCESS, GAUGE_CHANGE -> 0;
            case TRANSFER, PORT -> Double.POSITIVE_INFINITY;
            case HAUL -> {
                var link = network.links().get(edge.link());
                yield link.mode() == Mode.RAIL ? link.km() : Double.POSITIVE_INFINITY;
            }
        };
    }

    /**
     * Kilometres between two places; NaN when no rails join them.
     *
     * @throws IllegalArgumentException when a place is not known by that name
     */
    public double between(String from, String to) {
        double found = new Dijkstra(states.graph())
                .from(states.terminal(place(from)), km)
                .cost(states.terminal(place(to)));
        return found == Double.POSITIVE_INFINITY ? Double.NaN : found;
    }

    private int place(String spelling) {
        return network.places()
                .indexOf(network.place(spelling)
                        .orElseThrow(() ->
                                new IllegalArgumentException("'" + spelling + "' is not a place of the network")));
    }
}
