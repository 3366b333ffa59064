package org.ortaq.waterpower.sddp;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Nodes with the same successors in the same order: what is solved for one serves the others. */
final class Twins {
    private final List<List<Integer>> of = new ArrayList<>();

    Twins(PolicyGraph graph) {
        var groups = new TreeMap<String, List<Integer>>();
        for (int n = 0; n < graph.nodes().size(); n++) {
            var group = groups.computeIfAbsent(successors(graph.nodes().get(n)), _ -> new ArrayList<>());
            group.add(n);
            of.add(group);
        }
    }

    private static String successors(Node node) {
        return String.join(
                ",", node.next().stream().map(a -> String.valueOf(a.to())).toList());
    }

    /** The node itself and its twins, in the order of the graph. */
    List<Integer> of(int node) {
        return of.get(node);
    }
}
