package org.ortaq.transport;

import java.util.List;
import org.ortaq.region.network.Network;
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
 * @param greatCircleKm between gateways, for freight by air; owned array, not to be changed
 */
public record Ways(StateGraph states, Routes routes, List<Tree> trees, int demands, double[][] greatCircleKm) {

    public Ways {
        trees = List.copyOf(trees);
    }

    /** The same ways; the next spreading begins where another ended. */
    public Ways from(TransportResult result) {
        return new Ways(states, routes.from(result.loading()), trees, demands, greatCircleKm);
    }

    static double[][] greatCircleKm(Network network) {
        var gateways = network.gateways();
        double[][] km = new double[gateways.size()][gateways.size()];
        for (int a = 0; a < km.length; a++) {
            for (int b = 0; b < a; b++) {
                km[a][b] = network.places()
                        .get(gateways.get(a).place())
                        .kmTo(network.places().get(gateways.get(b).place()));
                km[b][a] = km[a][b];
            }
        }
        return km;
    }
}
