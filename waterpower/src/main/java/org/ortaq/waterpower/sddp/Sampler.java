package org.ortaq.waterpower.sddp;

import java.util.List;
import org.ortaq.numerics.RandomStream;

/** Draws a path through a graph; a discount is played as a probability to end. One path, one stream. */
final class Sampler {
    private final List<Node> nodes;
    private final RandomStream stream;
    private long counter;

    Sampler(List<Node> nodes, RandomStream stream) {
        this.nodes = nodes;
        this.stream = stream;
    }

    /** The first node. */
    int first(List<Arc> roots) {
        return pick(roots, stream.uniform(counter++));
    }

    /** The node after this one, -1 at the end. */
    int next(int node) {
        var at = nodes.get(node);
        double u = stream.uniform(counter++);
        if (at.last()) return -1;
        return u >= at.discount() ? -1 : pick(at.next(), u / at.discount());
    }

    private static int pick(List<Arc> arcs, double u) {
        double below = 0;
        double total = 0;
        for (var arc : arcs) total += arc.probability();
        for (var arc : arcs) {
            below += arc.probability();
            if (u < below) return arc.to();
        }
        // Probabilities that add up to one but for rounding must not end the path.
        return total > 1 - 1e-9 ? arcs.getLast().to() : -1;
    }

    /** What happens in a node. */
    Opening opening(int node) {
        var openings = nodes.get(node).openings();
        double u = stream.uniform(counter++);
        double below = 0;
        for (var opening : openings) {
            below += opening.probability();
            if (u < below) return opening;
        }
        return openings.getLast();
    }
}
