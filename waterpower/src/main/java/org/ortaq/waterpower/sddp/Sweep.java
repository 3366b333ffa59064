package org.ortaq.waterpower.sddp;

import java.util.List;

/** All paths of a small tree, one after the other. */
final class Sweep {
    private static final int DEEPEST = 1000;

    private Sweep() {}

    /**
     * How many numbers it takes so that {@link Sampler#numbered} has every path; paths of unlike length may have several numbers.
     *
     * @return 0 if it takes more than {@code most}, or the graph has a cycle or is deeper than a thousand nodes
     */
    static long paths(PolicyGraph graph, long most) {
        long found = most(graph.nodes(), graph.roots(), 1, most, 0);
        return found > most ? 0 : found;
    }

    private static long most(List<Node> nodes, List<Arc> arcs, long before, long most, int depth) {
        if (depth > DEEPEST) return most + 1;
        long highest = 0;
        for (var arc : arcs) {
            var node = nodes.get(arc.to());
            long here = before * arcs.size() * node.openings().size();
            boolean goesOn = here <= most && !node.last();
            highest = Math.max(highest, goesOn ? most(nodes, node.next(), here, most, depth + 1) : here);
            if (highest > most) return highest;
        }
        return highest;
    }
}
