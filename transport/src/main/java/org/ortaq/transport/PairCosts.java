package org.ortaq.transport;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.ortaq.region.Parameters;
import org.ortaq.region.network.Gateway;
import org.ortaq.region.network.Network;
import org.ortaq.transport.assignment.Assignment;
import org.ortaq.transport.assignment.Loading;
import org.ortaq.transport.routing.Tree;

/** Money and hours between countries: the cheapest ways between their gateways under the final waits, weighted. */
final class PairCosts {

    private final Network network;
    private final StateGraph states;
    private final double airUsdPerTkm;
    private final double airHours;
    private final double usdPerHour;
    private final List<List<Gateway>> gateways = new ArrayList<>();
    final double[][] usd;
    final double[][] hours;

    PairCosts(Network network, Parameters parameters, StateGraph states, Loading loading) {
        this.network = network;
        this.states = states;
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
        fill(loading);
    }

    /** Gateways that share a set of blocs share their arc costs. */
    private void fill(Loading loading) {
        var byMask = new TreeMap<Integer, List<Gateway>>();
        for (var gateway : network.gateways()) {
            int mask = states.insideMask(gateway.country());
            byMask.computeIfAbsent(mask, m -> new ArrayList<>()).add(gateway);
        }
        double[] edgeHours = edgeHours(loading);
        byMask.forEach((mask, origins) -> {
            int[] sources =
                    origins.stream().mapToInt(g -> states.terminal(g.place())).toArray();
            var trees =
                    Assignment.trees(states.graph(), states.costs(), states.servers(), loading.waits(), sources, mask);
            for (int k = 0; k < origins.size(); k++) {
                addOrigin(origins.get(k), trees.get(k), trees.get(k).along(edgeHours));
            }
        });
    }

    private double[] edgeHours(Loading loading) {
        double[] all = new double[states.costs().edges()];
        for (int e = 0; e < all.length; e++) {
            all[e] = states.costs().hours(e) + states.servers().waitOn(e, loading.waits());
        }
        return all;
    }

    private void addOrigin(Gateway origin, Tree tree, double[] hoursTo) {
        int i = origin.country();
        for (int j = 0; j < gateways.size(); j++) {
            if (isOrigin(i, j)) {
                for (var end : gateways.get(j)) {
                    addWay(i, j, origin, end, tree, hoursTo);
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

    private void addWay(int i, int j, Gateway origin, Gateway end, Tree tree, double[] hoursTo) {
        int state = states.terminal(end.place());
        double airUsd = airUsdPerTkm
                * network.places().get(origin.place()).kmTo(network.places().get(end.place()));
        boolean byAir = !(tree.cost(state) <= airUsd + usdPerHour * airHours);
        double h = byAir ? airHours : hoursTo[state];
        // generalised cost less time is the money, tolls in it
        double money = byAir ? airUsd : tree.cost(state) - usdPerHour * h;
        double weight = origin.weight() * end.weight();
        double paid = weight * money * network.pairRate(i, j);
        usd[i][j] += paid;
        usd[j][i] += paid;
        hours[i][j] += weight * h;
        hours[j][i] += weight * h;
    }
}
