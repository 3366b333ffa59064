package org.ortaq.transport.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ortaq.transport.routing.Dijkstra;
import org.ortaq.transport.routing.Graph;
import org.ortaq.transport.routing.Tree;

/** Stochastic assignment by successive averages (Sheffi and Powell 1982, the method with a fixed number of passes). */
public final class Assignment {

    private final Graph graph;
    private final Costs costs;
    private final Servers servers;
    private final Settings settings;

    public Assignment(Graph graph, Costs costs, Servers servers, Settings settings) {
        this.graph = graph;
        this.costs = costs;
        this.servers = servers;
        this.settings = settings;
    }

    /** Goods of one origin, so that one tree serves them all. */
    private record Origin(int state, int insideMask, List<Integer> demands) {}

    /** Spreads the goods; the order of the list decides nothing but the order of sums, so hand them over sorted. */
    public Loading spread(List<Demand> demands) {
        var origins = origins(demands);
        double[] edgeLoad = new double[costs.edges()];
        double[] served = new double[demands.size()];
        double[] wait = new double[servers.count()];
        double moved = 0;
        var search = new Dijkstra(graph);
        for (int pass = 1; pass <= settings.passes(); pass++) {
            double[] passLoad = new double[costs.edges()];
            double[] passServed = new double[demands.size()];
            loadAll(pass, wait, origins, demands, search, passLoad, passServed);
            average(edgeLoad, passLoad, pass);
            average(served, passServed, pass);
            double[] before = wait;
            wait = servers.waits(servers.loads(edgeLoad), settings.queue());
            moved = largestChange(before, wait);
        }
        return new Loading(edgeLoad, servers.loads(edgeLoad), wait, served, moved);
    }

    private void loadAll(
            int pass,
            double[] wait,
            List<Origin> origins,
            List<Demand> demands,
            Dijkstra search,
            double[] passLoad,
            double[] passServed) {
        double[] factor = costs.factors(pass, settings.deviation());
        double[][] byMask = new double[1 << costs.blocs()][];
        for (var origin : origins) {
            int mask = origin.insideMask();
            if (byMask[mask] == null) {
                byMask[mask] = costs.generalised(servers, wait, factor, mask);
            }
            var tree = search.from(origin.state(), byMask[mask]);
            double[] atState = new double[graph.states()];
            for (int d : origin.demands()) {
                var demand = demands.get(d);
                passServed[d] = demand.onNetwork(tree.cost(demand.to()), settings.scale());
                atState[demand.to()] += passServed[d];
            }
            tree.load(atState, passLoad);
        }
    }

    private static List<Origin> origins(List<Demand> demands) {
        var byKey = new java.util.TreeMap<Long, Origin>();
        for (int d = 0; d < demands.size(); d++) {
            var demand = demands.get(d);
            long key = ((long) demand.from() << 32) | demand.insideMask();
            byKey.computeIfAbsent(key, k -> new Origin(demand.from(), demand.insideMask(), new ArrayList<>()))
                    .demands()
                    .add(d);
        }
        return byKey.values().stream()
                .sorted(Comparator.comparingInt(Origin::state).thenComparingInt(Origin::insideMask))
                .toList();
    }

    private static void average(double[] sofar, double[] now, int pass) {
        for (int k = 0; k < sofar.length; k++) {
            sofar[k] += (now[k] - sofar[k]) / pass;
        }
    }

    private static double largestChange(double[] a, double[] b) {
        double largest = 0;
        for (int k = 0; k < a.length; k++) {
            largest = Math.max(largest, Math.abs(a[k] - b[k]));
        }
        return largest;
    }

    /** The tree of cheapest ways under given waits, without misjudgement. */
    public static Tree tree(
            Graph graph, Costs costs, Servers servers, double[] wait, int source, int insideMask) {
        return new Dijkstra(graph).from(source, costs.generalised(servers, wait, costs.noFactors(), insideMask));
    }

    /** Trees from many sources of one mask, sharing buffers. */
    public static List<Tree> trees(
            Graph graph, Costs costs, Servers servers, double[] wait, int[] sources, int insideMask) {
        double[] cost = costs.generalised(servers, wait, costs.noFactors(), insideMask);
        var search = new Dijkstra(graph);
        var trees = new ArrayList<Tree>(sources.length);
        for (int source : sources) {
            trees.add(search.from(source, cost));
        }
        return trees;
    }
}
