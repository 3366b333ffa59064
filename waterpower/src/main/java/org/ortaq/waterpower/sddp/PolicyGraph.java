package org.ortaq.waterpower.sddp;

import java.util.ArrayList;
import java.util.List;

/**
 * What is to be decided: nodes, ways between them, where it begins. Cycles are allowed when every cycle ends or is
 * discounted.
 *
 * @param initialState the state that comes into the first node; owned, not copied
 * @param roots ways into the graph; their probabilities add up to 1
 * @param nodes all nodes; an arc names its target by its place in this list
 */
@SuppressWarnings("ArrayRecordComponent")
public record PolicyGraph(double[] initialState, List<Arc> roots, List<Node> nodes) {
    public PolicyGraph {
        roots = List.copyOf(roots);
        nodes = List.copyOf(nodes);
        GraphChecks.check(initialState, roots, nodes);
    }

    /** Length of the state vector. */
    public int states() {
        return initialState.length;
    }

    /** SHA-256 of the whole content, in hexadecimal: the key under which cuts may be stored. */
    public String digest() {
        return Digest.of(this);
    }

    /**
     * Stages one after the other.
     *
     * @param openings by stage
     * @param discount factor from each stage to the next
     * @param floor lower bound of what all later stages may cost together
     */
    public static PolicyGraph linear(
            double[] initialState,
            List<StageProblem> stages,
            List<List<Opening>> openings,
            double discount,
            double floor) {
        return chain(initialState, stages, openings, discount, floor, List.of());
    }

    /** Stages in a ring: after the last comes the first again, with the factor {@code yearly} instead of 1. */
    public static PolicyGraph cyclic(
            double[] initialState,
            List<StageProblem> stages,
            List<List<Opening>> openings,
            double yearly,
            double floor) {
        var ring = chain(initialState, stages, openings, 1, floor, List.of(new Arc(0, 1)));
        var nodes = new ArrayList<>(ring.nodes);
        var end = nodes.removeLast();
        nodes.add(new Node(end.name(), end.problem(), end.openings(), end.next(), yearly, floor));
        return new PolicyGraph(initialState, ring.roots, nodes);
    }

    private static PolicyGraph chain(
            double[] initialState,
            List<StageProblem> stages,
            List<List<Opening>> openings,
            double discount,
            double floor,
            List<Arc> end) {
        var nodes = new ArrayList<Node>();
        for (int t = 0; t < stages.size(); t++) {
            boolean last = t + 1 == stages.size();
            var next = last ? end : List.of(new Arc(t + 1, 1));
            nodes.add(new Node("stage " + (t + 1), stages.get(t), openings.get(t), next, discount, floor));
        }
        return new PolicyGraph(initialState, List.of(new Arc(0, 1)), nodes);
    }
}
