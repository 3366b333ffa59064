package org.ortaq.transport;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.region.Parameters;
import org.ortaq.region.network.Gateway;
import org.ortaq.region.network.Network;
import org.ortaq.transport.assignment.Loading;
import org.ortaq.transport.routing.Tree;

/**
 * Money and hours between countries: the cheapest ways between their gateways, weighted. The ways are those that were
 * cheapest when routes were found; their hours hold the waits of today.
 */
final class PairCosts {

    private final Network network;
    private final StateGraph states;
    private final double airUsdPerTkm;
    private final double airHours;
    private final double usdPerHour;
    private final List<List<Gateway>> gateways = new ArrayList<>();
    final double[][] usd;
    final double[][] hours;

    PairCosts(Network network, Parameters parameters, Ways ways, Loading loading) {
        this.network = network;
        this.states = ways.states();
        this.airUsdPerTkm = parameters.get("transport.air-usd-per-tkm");
        this.airHours = 24 * parameters.get("transport.air-days");
        this.usdPerHour = StateGraph.usdPerHour(parameters);
        int n = network.countries().size();
        this.usd = new double[n][n];
        this.hours = new double[n][n];
        for (int c = 0; c < n; c++) {
            gateways.add(new ArrayList<>());
        }
        network.gateways().forEach(g -> gateways.get(g.country()).add(g));
        fill(ways, loading);
    }

    private void fill(Ways ways, Loading loading) {
        double[] then = edgeHours(ways.routes().waits());
        double[] now = edgeHours(loading.waits());
        for (int g = 0; g < ways.trees().size(); g++) {
            var tree = ways.trees().get(g);
            addOrigin(network.gateways().get(g), tree, tree.along(then), tree.along(now));
        }
    }

    private double[] edgeHours(double[] waits) {
        double[] all = new double[states.costs().edges()];
        for (int e = 0; e < all.length; e++) {
            all[e] = states.costs().hours(e) + states.servers().waitOn(e, waits);
        }
        return all;
    }

    private void addOrigin(Gateway origin, Tree tree, double[] hoursThen, double[] hoursNow) {
        int i = origin.country();
        for (int j = 0; j < gateways.size(); j++) {
            if (isOrigin(i, j)) {
                for (var end : gateways.get(j)) {
                    addWay(i, j, origin, end, tree, hoursThen, hoursNow);
                }
            }
        }
    }

    /** Each pair is searched once: from the one of the five, else from the first of the two. */
    private boolean isOrigin(int i, int j) {
        boolean a = network.countries().isMember(i);
        boolean b = network.countries().isMember(j);
        return i != j && (a == b ? i < j : a);
    }

    private void addWay(int i, int j, Gateway origin, Gateway end, Tree tree, double[] hoursThen, double[] hoursNow) {
        int state = states.terminal(end.place());
        double airUsd = airUsdPerTkm
                * network.places().get(origin.place()).kmTo(network.places().get(end.place()));
        boolean byAir = !(tree.cost(state) <= airUsd + usdPerHour * airHours);
        double h = byAir ? airHours : hoursNow[state];
        // generalised cost less time is the money, tolls in it
        double money = byAir ? airUsd : tree.cost(state) - usdPerHour * hoursThen[state];
        double weight = origin.weight() * end.weight();
        double paid = weight * money * network.pairRate(i, j);
        usd[i][j] += paid;
        usd[j][i] += paid;
        hours[i][j] += weight * h;
        hours[j][i] += weight * h;
    }
}
