package org.ortaq.transport.assignment.deterministic;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.transport.shortest.Digraph;
import org.ortaq.transport.shortest.TreeSearch;

/** Groups demand by class and origin, checks that it can travel and gives it its first ways. */
final class Origins {

    private final Digraph graph;
    private final List<UserClass> classes;
    private final List<Unreachable.Lost> lost = new ArrayList<>();
    private final List<Origin> found = new ArrayList<>();

    private Origins(Digraph graph, List<UserClass> classes) {
        this.graph = graph;
        this.classes = classes;
    }

    /**
     * Loads origin after origin on the cheapest ways that the flows before it leave.
     *
     * @throws Unreachable when demand has no way
     */
    static List<Origin> load(Roads roads, List<UserClass> classes, LinkState links) {
        var origins = new Origins(roads.graph(), classes);
        for (int m = 0; m < classes.size(); m++) {
            origins.group(m);
        }
        origins.first(links);
        if (!origins.lost.isEmpty()) {
            throw new Unreachable(origins.lost);
        }
        return origins.found;
    }

    private void group(int userClass) {
        var trips = classes.get(userClass).trips();
        var pairs = new ArrayList<List<Pair>>();
        for (int v = 0; v < graph.nodes(); v++) {
            pairs.add(List.of());
        }
        for (int k = 0; k < trips.count(); k++) {
            if (trips.travels(k)) {
                int from = trips.origin()[k];
                if (pairs.get(from).isEmpty()) {
                    pairs.set(from, new ArrayList<>());
                }
                pairs.get(from).add(new Pair(trips.destination()[k], trips.amount()[k], k));
            }
        }
        for (int v = 0; v < graph.nodes(); v++) {
            if (!pairs.get(v).isEmpty()) {
                found.add(new Origin(
                        v,
                        userClass,
                        classes.get(userClass).fixedCost(),
                        pairs.get(v).toArray(Pair[]::new)));
            }
        }
    }

    private void first(LinkState links) {
        var tree = new TreeSearch(graph);
        var cost = new double[links.links()];
        for (var origin : found) {
            for (int a = 0; a < cost.length; a++) {
                cost[a] = links.time[a] + origin.fixed[a];
            }
            tree.run(origin.node, cost);
            for (var pair : origin.pairs) {
                load(origin, pair, tree, links);
            }
            for (int a = 0; a < cost.length; a++) {
                links.refresh(a);
            }
        }
    }

    private void load(Origin origin, Pair pair, TreeSearch tree, LinkState links) {
        if (!tree.reaches(pair.destination)) {
            lost.add(new Unreachable.Lost(origin.userClass, pair.number));
            return;
        }
        int[] way = tree.linksTo(pair.destination);
        pair.add(way);
        for (int link : way) {
            links.flow[link] += pair.demand;
        }
    }
}
