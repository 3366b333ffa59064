package org.ortaq.transport;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ortaq.region.Outcome;
import org.ortaq.region.Parameters;
import org.ortaq.region.Reads;
import org.ortaq.region.Region;
import org.ortaq.region.Section;
import org.ortaq.region.network.Gateway;
import org.ortaq.region.network.Network;
import org.ortaq.transport.assignment.Assignment;
import org.ortaq.transport.assignment.Demand;
import org.ortaq.transport.assignment.FoundRoutes;
import org.ortaq.transport.assignment.Loading;
import org.ortaq.transport.assignment.OriginKey;
import org.ortaq.transport.assignment.Settings;
import org.ortaq.transport.queue.Akcelik;
import org.ortaq.transport.routing.Tree;

/** The door of the room: costs and times between countries, tonnes from trade, and what to report. Holds no state. */
public final class TransportModel {

    /** What this room reads of a Region. */
    public static final Reads READS = Reads.of("transport", Section.NETWORK);

    /**
     * Money and hours between all countries when these tonnes are on the network.
     *
     * @param tonnes n x n, million tonnes a year by exporter and importer; all zero on a first pass. Transit of outsiders is
     *     added inside; pairs without one of the five are not loaded.
     */
    public TransportResult costs(Region region, double[][] tonnes) {
        return costs(region.network(), region.parameters(), tonnes);
    }

    /** As {@link #costs(Region, double[][])}, for a network outside a region. */
    public TransportResult costs(Network network, Parameters parameters, double[][] tonnes) {
        return costs(network, parameters, ways(network, parameters, tonnes), tonnes);
    }

    /** The ways through the network at this freight, to be used for the passes of one year. */
    public Ways ways(Region region, double[][] tonnes) {
        return ways(region.network(), region.parameters(), tonnes);
    }

    /** Money and hours when these tonnes take the ways found before. */
    public TransportResult costs(Region region, Ways ways, double[][] tonnes) {
        return costs(region.network(), region.parameters(), ways, tonnes);
    }

    static Ways ways(Network network, Parameters parameters, double[][] tonnes) {
        requireSquare(tonnes, network.countries().size());
        var states = new StateGraph(network, parameters, ends(network));
        var demands = demands(network, parameters, states, tonnes);
        var found = assignment(states, parameters).find(demands);
        return new Ways(
                states, found.routes(), trees(network, states, found), demands.size(), Ways.greatCircleKm(network));
    }

    static Assignment assignment(StateGraph states, Parameters parameters) {
        return new Assignment(states.graph(), states.costs(), states.servers(), settings(parameters));
    }

    /** Trade first, then the transit of outsiders in the order of the network. */
    static List<Demand> demands(Network network, Parameters parameters, StateGraph states, double[][] tonnes) {
        var builder = new DemandBuilder(network, parameters, states);
        var transit = builder.transit();
        var demands = new ArrayList<>(builder.build(tonnes));
        demands.addAll(transit);
        return demands;
    }

    /** Trees from all gateways: those found with the routes, and the missing ones by blocs, which share their arc costs. */
    private static List<Tree> trees(Network network, StateGraph states, FoundRoutes found) {
        var trees = new TreeMap<>(found.trees());
        var missing = new TreeMap<Integer, List<Integer>>();
        for (var gateway : network.gateways()) {
            var key = key(states, gateway);
            if (!trees.containsKey(key)) {
                missing.computeIfAbsent(key.insideMask(), m -> new ArrayList<>())
                        .add(key.state());
            }
        }
        missing.forEach((mask, starts) -> {
            int[] sources = starts.stream().mapToInt(Integer::intValue).toArray();
            var more = Assignment.trees(
                    states.graph(),
                    states.costs(),
                    states.servers(),
                    found.routes().waits(),
                    sources,
                    mask);
            for (int k = 0; k < sources.length; k++) {
                trees.put(new OriginKey(sources[k], mask), more.get(k));
            }
        });
        return network.gateways().stream()
                .map(g -> java.util.Objects.requireNonNull(trees.get(key(states, g))))
                .toList();
    }

    private static OriginKey key(StateGraph states, Gateway gateway) {
        return new OriginKey(states.terminal(gateway.place()), states.insideMask(gateway.country()));
    }

    private static TransportResult costs(Network network, Parameters parameters, Ways ways, double[][] tonnes) {
        var states = ways.states();
        var demands = demands(network, parameters, states, tonnes);
        if (demands.size() != ways.demands()) {
            return costs(network, parameters, ways(network, parameters, tonnes), tonnes);
        }
        var loading = assignment(states, parameters).spread(demands, ways.routes());
        var transit = demands.subList(demands.size() - network.transits().size(), demands.size());
        var pairs = new PairCosts(network, parameters, ways, loading, tonnes);
        return new TransportResult(
                pairs.usd, pairs.hours, loading, unserved(demands, loading), transitMt(transit, loading), states);
    }

    private static void requireSquare(double[][] matrix, int n) {
        if (matrix.length != n || matrix[0].length != n) {
            throw new IllegalArgumentException(
                    "a matrix must be " + n + " x " + n + ": " + matrix.length + " x " + matrix[0].length);
        }
    }

    private static NavigableSet<Integer> ends(Network network) {
        var ends = new TreeSet<Integer>();
        network.gateways().stream().map(Gateway::place).forEach(ends::add);
        network.transits().forEach(t -> ends.addAll(List.of(t.from(), t.to())));
        return ends;
    }

    static Settings settings(Parameters parameters) {
        var queue = new Akcelik(
                parameters.get("transport.queue-period"),
                parameters.get("transport.queue-variability"),
                parameters.get("transport.reference-use"));
        return new Settings(
                (int) parameters.get("transport.route-draws"),
                parameters.get("transport.route-spread"),
                parameters.get("transport.route-scale"),
                parameters.get("transport.transit-spread"),
                parameters.get("transport.highest-limit-price"),
                queue);
    }

    /** Goods that had no way and no way round. */
    private static double unserved(List<Demand> demands, Loading loading) {
        double sum = 0;
        for (int d = 0; d < demands.size(); d++) {
            var demand = demands.get(d);
            boolean stranded = loading.served()[d] == 0 && demand.otherWay().isEmpty();
            sum += stranded ? demand.mt() : 0;
        }
        return sum;
    }

    private static double[] transitMt(List<Demand> transit, Loading loading) {
        double[] mt = new double[transit.size()];
        System.arraycopy(loading.served(), loading.served().length - mt.length, mt, 0, mt.length);
        return mt;
    }

    /**
     * Freight and time as a share of the value of a pair's goods, by exporter and importer: {@code s (f / v + delta d)} with
     * share of the network s, freight f, value a tonne v, value of a day delta, days d.
     */
    public double[][] adValorem(Region region, TransportResult result) {
        return adValorem(region.network(), region.parameters(), result);
    }

    /** As {@link #adValorem(Region, TransportResult)}, for a network outside a region. */
    public double[][] adValorem(Network network, Parameters parameters, TransportResult result) {
        int n = network.countries().size();
        double perDay = parameters.get("transport.value-of-time");
        var goods = network.goods();
        double[][] cost = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double freight = result.usdPerTonne()[i][j] / goods.usdPerTonne(i, j);
                double time = perDay * result.hours()[i][j] / 24;
                cost[i][j] = i == j ? 0 : goods.networkShare(i, j) * (freight + time);
            }
        }
        return cost;
    }

    /**
     * Freight and time as a share of value by class of goods, exporter and importer, of the goods that use the network:
     * {@code f_c / v_c + delta_c d}: see {@link ClassCosts}.
     *
     * @return classes x n x n, the classes in the order of {@link org.ortaq.region.network.Goods#classes()}; 0 within a country
     */
    public double[][][] adValoremByClass(Region region, Ways ways, TransportResult result, double[][] tonnes) {
        return adValoremByClass(region.network(), region.parameters(), ways, result, tonnes);
    }

    /** As {@link #adValoremByClass(Region, Ways, TransportResult, double[][])}, for a network outside a region. */
    public double[][][] adValoremByClass(
            Network network, Parameters parameters, Ways ways, TransportResult result, double[][] tonnes) {
        var demands = demands(network, parameters, ways.states(), tonnes);
        return new ClassCosts(network, parameters, ways, result, demands).adValorem();
    }

    /**
     * Tonnes of trade on the network, by class of goods.
     *
     * @param flowsMusd classes x n x n, million US dollars of 2023 by class, exporter and importer
     * @return n x n, million tonnes a year, without the goods of pipelines and wires; 0 within a country
     */
    public double[][] tonnesOfClasses(Network network, double[][][] flowsMusd) {
        int n = network.countries().size();
        var goods = network.goods();
        if (flowsMusd.length != goods.classes().size()) {
            throw new IllegalArgumentException(
                    "flows must have " + goods.classes().size() + " classes: " + flowsMusd.length);
        }
        double[][] mt = new double[n][n];
        for (int c = 0; c < flowsMusd.length; c++) {
            requireSquare(flowsMusd[c], n);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    mt[i][j] += i == j
                            ? 0
                            : flowsMusd[c][i][j] * goods.networkShare(c, i, j) / goods.classUsdPerTonne(c, i);
                }
            }
        }
        return mt;
    }

    /**
     * Tonnes of trade on the network.
     *
     * @param flowsMusd n x n, million US dollars of 2023 by exporter and importer
     * @return million tonnes a year, without the goods of pipelines and wires; 0 within a country
     */
    public double[][] tonnes(Region region, double[][] flowsMusd) {
        return tonnes(region.network(), flowsMusd);
    }

    /** As {@link #tonnes(Region, double[][])}, for a network outside a region. */
    public double[][] tonnes(Network network, double[][] flowsMusd) {
        int n = network.countries().size();
        requireSquare(flowsMusd, n);
        var goods = network.goods();
        double[][] mt = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                mt[i][j] = i == j ? 0 : flowsMusd[i][j] * goods.networkShare(i, j) / goods.usdPerTonne(i, j);
            }
        }
        return mt;
    }

    /** What the room reports of a year. */
    public List<Outcome> outcomes(Region region, TransportResult result) {
        return outcomes(region.network(), result);
    }

    /** As {@link #outcomes(Region, TransportResult)}, for a network outside a region. */
    public List<Outcome> outcomes(Network network, TransportResult result) {
        return new TransportOutcomes(network, result).all();
    }
}
