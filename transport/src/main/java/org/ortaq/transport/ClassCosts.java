package org.ortaq.transport;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.region.Parameters;
import org.ortaq.region.network.Gateway;
import org.ortaq.region.network.Network;
import org.ortaq.transport.assignment.Demand;
import org.ortaq.transport.assignment.RouteCosts;

/**
 * Cost of freight and time by class of goods, as a share of value.
 *
 * <p>A class has a value a tonne v and a value of a day delta of its own. Between two gateways with route sets its cost is the
 * logsum over the routes, {@code L = -s ln sum PS_k exp(-(m_k + delta v / 24 h_k) / s)}, that of having them to choose from; the share
 * of value is {@code L / v}. What the direction of empties adds to money, and the pairs of outsiders, which have no route sets,
 * are taken from the cheapest way. The whole is weighted over the gateways and holds for goods that use the network.
 */
final class ClassCosts {

    private final Network network;
    private final Parameters parameters;
    private final TransportResult result;
    private final List<Demand> demands;
    private final RouteCosts costs;
    private final List<List<Gateway>> gateways = new ArrayList<>();

    ClassCosts(Network network, Parameters parameters, Ways ways, TransportResult result, List<Demand> demands) {
        this.network = network;
        this.parameters = parameters;
        this.result = result;
        this.demands = demands;
        this.costs = new RouteCosts(
                demands,
                ways.routes(),
                ways.states().costs(),
                ways.states().servers(),
                TransportModel.settings(parameters),
                result.loading());
        for (int c = 0; c < network.countries().size(); c++) {
            gateways.add(new ArrayList<>());
        }
        network.gateways().forEach(g -> gateways.get(g.country()).add(g));
    }

    double[][][] adValorem() {
        int n = network.countries().size();
        int[][] firstDemand = DemandBuilder.firstDemands(network, demands, result.states());
        var goods = network.goods();
        double[] perDay = new double[goods.classes().size()];
        for (int c = 0; c < perDay.length; c++) {
            perDay[c] = perDay(c);
        }
        double[][][] shares = new double[perDay.length][n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                for (int c = 0; c < shares.length && i != j; c++) {
                    double v = goods.classUsdPerTonne(c, i);
                    shares[c][i][j] = usd(i, j, perDay[c] * v / 24, firstDemand) / v;
                }
            }
        }
        return shares;
    }

    /** Value of a day of a class, a share of its value. */
    private double perDay(int goods) {
        return parameters.get("transport.value-of-time")
                * network.goods().classes().get(goods).timeFactor();
    }

    /** Generalised cost a tonne at a value of an hour. */
    private double usd(int i, int j, double perHour, int[][] firstDemand) {
        double plain = result.usdPerTonne()[i][j] + perHour * result.hours()[i][j];
        int first = firstDemand[Math.min(i, j)][Math.max(i, j)];
        if (first < 0) {
            return plain;
        }
        double more = 0;
        int d = first;
        boolean fromJ = !network.countries().isMember(Math.min(i, j));
        int from = fromJ ? Math.max(i, j) : Math.min(i, j);
        int to = fromJ ? Math.min(i, j) : Math.max(i, j);
        for (var a : gateways.get(from)) {
            for (var b : gateways.get(to)) {
                // only what having a choice is worth over the way of the tree
                more += a.weight() * b.weight() * costs.overTree(d, perHour);
                d++;
            }
        }
        return Math.max(0, plain + more);
    }
}
