package org.ortaq.transport;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.ortaq.region.Parameters;
import org.ortaq.region.network.Gateway;
import org.ortaq.region.network.Network;
import org.ortaq.region.network.Transit;
import org.ortaq.transport.assignment.Demand;

/** Turns tonnes between countries, and the transit of outsiders, into goods between terminals. */
final class DemandBuilder {

    private final Network network;
    private final StateGraph states;
    private final double usdPerHour;
    private final double growth;
    private final List<Demand> demands = new ArrayList<>();
    private final List<List<Gateway>> gateways = new ArrayList<>();

    DemandBuilder(Network network, Parameters parameters, StateGraph states) {
        this.network = network;
        this.states = states;
        this.usdPerHour = StateGraph.usdPerHour(parameters);
        this.growth = parameters.get("transport.transit-growth");
        for (int c = 0; c < network.countries().size(); c++) {
            gateways.add(new ArrayList<>());
        }
        network.gateways().forEach(g -> gateways.get(g.country()).add(g));
    }

    /** @param tonnes million tonnes by exporter and importer; pairs without one of the five are left out */
    List<Demand> build(double[][] tonnes) {
        var countries = network.countries();
        for (int i = 0; i < countries.size(); i++) {
            for (int j = i + 1; j < countries.size(); j++) {
                double mt = tonnes[i][j] + tonnes[j][i];
                if (mt > 0 && (countries.isMember(i) || countries.isMember(j))) {
                    boolean fromJ = !countries.isMember(i);
                    addPair(fromJ ? j : i, fromJ ? i : j, mt);
                }
            }
        }
        return List.copyOf(demands);
    }

    /** The transit flows, in the order of the network. */
    List<Demand> transit() {
        return network.transits().stream().map(this::transit).toList();
    }

    private void addPair(int from, int to, double mt) {
        for (var a : gateways.get(from)) {
            for (var b : gateways.get(to)) {
                demands.add(new Demand(
                        states.terminal(a.place()),
                        states.terminal(b.place()),
                        mt * a.weight() * b.weight(),
                        states.insideMask(from),
                        OptionalDouble.empty()));
            }
        }
    }

    private Demand transit(Transit flow) {
        int year = network.year();
        var sea = flow.sea();
        double mt = sea.isPresent() ? flow.marketMt(year, growth) : flow.mt(year, growth);
        var otherWay = sea.isPresent()
                ? OptionalDouble.of(
                        sea.get().usdPerTonne() + usdPerHour * 24 * sea.get().days())
                : OptionalDouble.empty();
        int country = network.places().get(flow.from()).country();
        return new Demand(
                states.terminal(flow.from()), states.terminal(flow.to()), mt, states.insideMask(country), otherWay);
    }

    /** Number of the first demand of each pair, by the smaller and the larger country; -1 for a pair that is not loaded. */
    static int[][] firstDemands(Network network, List<Demand> demands, StateGraph states) {
        int n = network.countries().size();
        int[][] first = new int[n][n];
        for (int[] row : first) {
            java.util.Arrays.fill(row, -1);
        }
        for (int d = demands.size() - network.transits().size() - 1; d >= 0; d--) {
            int a = country(network, states, demands.get(d).from());
            int b = country(network, states, demands.get(d).to());
            first[Math.min(a, b)][Math.max(a, b)] = d;
        }
        return first;
    }

    private static int country(Network network, StateGraph states, int state) {
        return network.places().get(states.placeOf(state)).country();
    }
}
