package org.ortaq.transport.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.ortaq.transport.routing.Dijkstra;
import org.ortaq.transport.routing.Graph;
import org.ortaq.transport.routing.Tree;

/** Finds the routes each demand may take. */
final class RouteSets {

    private final Costs costs;
    private final Servers servers;
    private final Settings settings;
    private final List<Demand> demands;
    private final List<List<Path>> sets = new ArrayList<>();
    private final List<Origin> origins;
    private final Dijkstra search;
    private final List<Tree> lastTrees = new ArrayList<>();
    private double[][] pathSizes = {};
    private int added;

    RouteSets(Graph graph, Costs costs, Servers servers, Settings settings, List<Demand> demands) {
        this.costs = costs;
        this.servers = servers;
        this.settings = settings;
        this.demands = demands;
        this.search = new Dijkstra(graph);
        demands.forEach(d -> sets.add(new ArrayList<>()));
        this.origins = origins();
    }

    /** Demands of one origin, so that one tree serves them all. */
    private record Origin(int state, int insideMask, List<Integer> demands) {}

    /** The routes by demand, kept up to date; empty where no way is open. */
    List<List<Path>> routes() {
        return sets;
    }

    /** Adds the cheapest ways when nothing waits, and those of the draws. */
    void begin() {
        double[] none = new double[servers.count()];
        widen(none);
        for (var origin : origins) {
            for (int draw = 1; draw <= settings.draws(); draw++) {
                addTree(origin, none, costs.factors(origin.state(), draw, settings.deviation()));
            }
        }
    }

    /** Adds the cheapest ways under some waits; says whether any was new. */
    boolean widen(double[] wait) {
        int before = added;
        double[][] byMask = new double[1 << costs.blocs()][];
        lastTrees.clear();
        for (var origin : origins) {
            int mask = origin.insideMask();
            if (byMask[mask] == null) {
                byMask[mask] = costs.generalised(servers, wait, costs.noFactors(), mask);
            }
            var tree = search.from(origin.state(), byMask[mask]);
            lastTrees.add(tree);
            add(origin, tree);
        }
        return added > before;
    }

    /** The trees of the last widening by source and blocs. */
    TreeMap<OriginKey, Tree> lastTrees() {
        var trees = new TreeMap<OriginKey, Tree>();
        for (int k = 0; k < lastTrees.size(); k++) {
            var origin = origins.get(k);
            trees.put(new OriginKey(origin.state(), origin.insideMask()), lastTrees.get(k));
        }
        return trees;
    }

    /** Path sizes of the sets as they are; only those that grew since the last call are computed anew. */
    double[][] pathSizes() {
        pathSizes = PathSizes.of(sets, costs, pathSizes);
        return pathSizes;
    }

    private void addTree(Origin origin, double[] wait, double[] factor) {
        add(origin, search.from(origin.state(), costs.generalised(servers, wait, factor, origin.insideMask())));
    }

    private List<Origin> origins() {
        var byKey = new TreeMap<Long, Origin>();
        for (int d = 0; d < demands.size(); d++) {
            var demand = demands.get(d);
            long key = ((long) demand.from() << 32) | demand.insideMask();
            byKey.computeIfAbsent(key, _ -> new Origin(demand.from(), demand.insideMask(), new ArrayList<>()))
                    .demands()
                    .add(d);
        }
        return byKey.values().stream()
                .sorted(Comparator.comparingInt(Origin::state).thenComparingInt(Origin::insideMask))
                .toList();
    }

    private void add(Origin origin, Tree tree) {
        for (int d : origin.demands()) {
            int to = demands.get(d).to();
            boolean wanted = sets.get(d).isEmpty() || demands.get(d).crowds();
            if (wanted && tree.reaches(to) && to != origin.state()) {
                addRoute(sets.get(d), tree, to, origin.insideMask());
            }
        }
    }

    private void addRoute(List<Path> set, Tree tree, int to, int mask) {
        for (int k = 0; k < set.size(); k++) {
            if (tree.runsOver(set.get(k).arcs(), to)) {
                return;
            }
        }
        int[] arcs = tree.arcsTo(to);
        double cost = 0;
        double hours = 0;
        for (int arc : arcs) {
            hours += costs.hours(arc >> 1);
            cost += costs.usd(arc >> 1) + costs.usdPerHour() * costs.hours(arc >> 1) + costs.toll(arc, mask);
        }
        added++;
        set.add(new Path(arcs, cost, hours, servers.limitedOn(arcs)));
    }
}
