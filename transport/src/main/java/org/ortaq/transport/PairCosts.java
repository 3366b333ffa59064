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
 * cheapest when routes were found; their hours hold the waits of today, their money the empties of each direction.
 */
final class PairCosts {

    private final Network network;
    private final StateGraph states;
    private final Ways ways;
    private final double airUsdPerTkm;
    private final double airHours;
    private final double usdPerHour;
    private final double[][] airUsd;
    private final List<List<Integer>> gateways = new ArrayList<>();
    final double[][] usd;
    final double[][] hours;

    PairCosts(Network network, Parameters parameters, Ways ways, Loading loading, double[][] tonnes) {
        this.network = network;
        this.states = ways.states();
        this.ways = ways;
        this.airUsdPerTkm = parameters.get("transport.air-usd-per-tkm");
        this.airHours = 24 * parameters.get("transport.air-days");
        this.usdPerHour = StateGraph.usdPerHour(parameters);
        this.airUsd = ways.greatCircleKm();
        int n = network.countries().size();
        this.usd = new double[n][n];
        this.hours = new double[n][n];
        for (int c = 0; c < n; c++) {
            gateways.add(new ArrayList<>());
        }
        for (int g = 0; g < network.gateways().size(); g++) {
            gateways.get(network.gateways().get(g).country()).add(g);
        }
        fill(loading, surcharges(tonnes, parameters.get("transport.empties-share")));
    }

    private void fill(Loading loading, double[] surcharge) {
        double[] then = edgeHours(ways.routes().waits());
        double[] now = edgeHours(loading.waits());
        double[] price = edgePrices(loading.prices());
        boolean priced = java.util.Arrays.stream(price).anyMatch(p -> p > 0);
        double[] none = new double[states.graph().states()];
        for (int g = 0; g < ways.trees().size(); g++) {
            var tree = ways.trees().get(g);
            addOrigin(
                    g,
                    tree,
                    tree.along(then),
                    tree.along(now),
                    tree.signedAlong(surcharge),
                    priced ? tree.along(price) : none);
        }
    }

    private double[] edgePrices(double[] prices) {
        double[] all = new double[states.costs().edges()];
        for (int e = 0; e < all.length; e++) {
            all[e] = states.servers().priceOn(e, prices);
        }
        return all;
    }

    private double[] edgeHours(double[] waits) {
        double[] all = new double[states.costs().edges()];
        for (int e = 0; e < all.length; e++) {
            all[e] = states.costs().hours(e) + states.servers().waitOn(e, waits);
        }
        return all;
    }

    /**
     * Wagons, trucks and boxes return empty where goods are fewer: the fuller direction of a link pays more, the other less,
     * {@code share x haul x (there - back) / (there + back)}, in US dollars a tonne by edge, along it.
     */
    private double[] surcharges(double[][] tonnes, double share) {
        double[] byArc = new double[2 * states.costs().edges()];
        for (int g = 0; g < ways.trees().size() && share > 0; g++) {
            load(g, tonnes, byArc);
        }
        double[] surcharge = new double[states.costs().edges()];
        for (int e = 0; e < surcharge.length; e++) {
            double there = byArc[2 * e];
            double back = byArc[2 * e + 1];
            int link = states.edge(e).link();
            if (link >= 0 && there + back > 0) {
                surcharge[e] = share * network.links().get(link).usdPerTonne() * (there - back) / (there + back);
            }
        }
        return surcharge;
    }

    private void load(int g, double[][] tonnes, double[] byArc) {
        var origin = network.gateways().get(g);
        int i = origin.country();
        double[] out = new double[states.graph().states()];
        double[] back = new double[out.length];
        for (int j = 0; j < gateways.size(); j++) {
            boolean ours =
                    network.countries().isMember(i) || network.countries().isMember(j);
            if (ours && isOrigin(i, j)) {
                for (int e : gateways.get(j)) {
                    var end = network.gateways().get(e);
                    double weight = origin.weight() * end.weight();
                    out[states.terminal(end.place())] += weight * tonnes[i][j];
                    back[states.terminal(end.place())] += weight * tonnes[j][i];
                }
            }
        }
        ways.trees().get(g).load(out, back, byArc);
    }

    private void addOrigin(
            int g, Tree tree, double[] hoursThen, double[] hoursNow, double[] surcharge, double[] price) {
        int i = network.gateways().get(g).country();
        for (int j = 0; j < gateways.size(); j++) {
            if (isOrigin(i, j)) {
                for (int end : gateways.get(j)) {
                    addWay(i, j, g, end, tree, hoursThen, hoursNow, surcharge, price);
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

    private void addWay(
            int i,
            int j,
            int g,
            int end,
            Tree tree,
            double[] hoursThen,
            double[] hoursNow,
            double[] surcharge,
            double[] price) {
        Gateway from = network.gateways().get(g);
        Gateway to = network.gateways().get(end);
        int state = states.terminal(to.place());
        double air = airUsdPerTkm * airUsd[g][end];
        boolean byAir = !(tree.cost(state) <= air + usdPerHour * airHours);
        double h = byAir ? airHours : hoursNow[state];
        // generalised cost less time is the money, tolls in it
        double money = byAir ? air : tree.cost(state) - usdPerHour * hoursThen[state] + price[state];
        double empties = byAir ? 0 : surcharge[state];
        double weight = from.weight() * to.weight();
        double rate = weight * network.pairRate(i, j);
        usd[i][j] += rate * (money + empties);
        usd[j][i] += rate * (money - empties);
        hours[i][j] += weight * h;
        hours[j][i] += weight * h;
    }
}
