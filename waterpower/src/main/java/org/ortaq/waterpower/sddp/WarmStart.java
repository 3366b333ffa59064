package org.ortaq.waterpower.sddp;

import java.util.List;
import java.util.TreeMap;

/** Puts stored cuts into the pools of the nodes they name. */
final class WarmStart {
    private WarmStart() {}

    static void fill(PolicyGraph graph, List<CutPool> pools, List<NodeCuts> stored) {
        var places = new TreeMap<String, Integer>();
        for (int n = 0; n < graph.nodes().size(); n++)
            places.put(graph.nodes().get(n).name(), n);
        for (var cuts : stored) {
            var place = places.get(cuts.node());
            if (place == null)
                throw new IllegalArgumentException(
                        "cuts: found node " + cuts.node() + ", expected one of " + places.keySet());
            fill(pools.get(place), cuts, graph.states());
        }
    }

    private static void fill(CutPool pool, NodeCuts cuts, int states) {
        for (int k = 0; k < cuts.size(); k++) {
            var slope = cuts.gradient()[k];
            if (slope.length != states)
                throw new IllegalArgumentException(
                        "cuts of node " + cuts.node() + ": found " + slope.length + " states, expected " + states);
            pool.append(cuts.intercept()[k], slope.clone());
        }
    }
}
