package org.ortaq.waterpower.sddp;

import java.util.List;
import org.ortaq.numerics.RandomStream;

/** Draws a path through a graph; a discount is played as a probability to end. One path, one stream. */
final class Sampler {
    /** How what comes next is chosen. */
    private enum Way {
        /** As often as it happens. */
        LIKELY,
        /** Everything that can happen equally often, so that the rare is seen too. */
        EVEN,
        /** As the number of the path says; the discount never ends it. */
        NUMBERED
    }

    private final List<Node> nodes;
    private final RandomStream stream;
    private final Way way;
    private long counter;
    private long number;

    private Sampler(List<Node> nodes, RandomStream stream, Way way, long number) {
        this.nodes = nodes;
        this.stream = stream;
        this.way = way;
        this.number = number;
    }

    Sampler(List<Node> nodes, RandomStream stream) {
        this(nodes, stream, Way.LIKELY, 0);
    }

    static Sampler even(List<Node> nodes, RandomStream stream) {
        return new Sampler(nodes, stream, Way.EVEN, 0);
    }

    /** The path of a number, from 0; all numbers below {@link Sweep#paths} together are all paths. */
    static Sampler numbered(List<Node> nodes, RandomStream stream, long number) {
        return new Sampler(nodes, stream, Way.NUMBERED, number);
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
        if (way == Way.NUMBERED) return pick(at.next(), u);
        return u >= at.discount() ? -1 : pick(at.next(), u / at.discount());
    }

    private int pick(List<Arc> arcs, double u) {
        double total = 0;
        for (var arc : arcs) total += arc.probability();
        // Probabilities that add up to one but for rounding must not end the path.
        double whole = total > 1 - 1e-9 ? 1 : total;
        return switch (way) {
            case LIKELY -> likely(arcs, u, whole);
            case EVEN -> u < whole ? arcs.get(share(u / whole, arcs.size())).to() : -1;
            case NUMBERED -> arcs.get(digit(arcs.size())).to();
        };
    }

    private static int likely(List<Arc> arcs, double u, double whole) {
        double below = 0;
        for (var arc : arcs) {
            below += arc.probability();
            if (u < below) return arc.to();
        }
        return whole == 1 ? arcs.getLast().to() : -1;
    }

    /** What happens in a node. */
    Opening opening(int node) {
        var openings = nodes.get(node).openings();
        double u = stream.uniform(counter++);
        return switch (way) {
            case LIKELY -> likely(openings, u);
            case EVEN -> openings.get(share(u, openings.size()));
            case NUMBERED -> openings.get(digit(openings.size()));
        };
    }

    private static Opening likely(List<Opening> openings, double u) {
        double below = 0;
        for (var opening : openings) {
            below += opening.probability();
            if (u < below) return opening;
        }
        return openings.getLast();
    }

    private static int share(double u, int count) {
        return Math.min(count - 1, (int) (u * count));
    }

    private int digit(int count) {
        int digit = (int) (number % count);
        number /= count;
        return digit;
    }
}
