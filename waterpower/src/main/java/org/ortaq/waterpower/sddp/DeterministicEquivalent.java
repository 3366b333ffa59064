package org.ortaq.waterpower.sddp;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.solver.HighsSolver;
import org.ortaq.solver.LinearProgram;
import org.ortaq.solver.ProgramBuilder;

/**
 * The whole tree of a graph without cycles as one linear program, for the expectation: every way through the graph with its
 * own copy of every stage, costs weighed by its probability. A test of the decomposition, for small trees.
 */
public final class DeterministicEquivalent {
    private final PolicyGraph graph;
    private final int mostColumns;
    private final ProgramBuilder builder = LinearProgram.builder();
    private final List<Integer> path = new ArrayList<>();
    private int columns;

    private DeterministicEquivalent(PolicyGraph graph, int mostColumns) {
        this.graph = graph;
        this.mostColumns = mostColumns;
    }

    /**
     * The program of the tree.
     *
     * @param mostColumns refused beyond
     * @throws SddpException if the graph has a cycle or the tree too many columns
     */
    public static LinearProgram of(PolicyGraph graph, int mostColumns) {
        var whole = new DeterministicEquivalent(graph, mostColumns);
        whole.grow(graph.roots(), 1, new int[0]);
        return whole.builder.build();
    }

    /** The least expected cost, solved by HiGHS. */
    public static double optimum(PolicyGraph graph, int mostColumns) {
        try (var solver = new HighsSolver()) {
            return solver.solve(of(graph, mostColumns))
                    .orThrow("deterministic equivalent")
                    .objective();
        }
    }

    /** @param before columns of the state that comes in; empty at the root */
    private void grow(List<Arc> arcs, double weight, int[] before) {
        for (var arc : arcs) {
            if (path.contains(arc.to()))
                throw new SddpException("node " + graph.nodes().get(arc.to()).name()
                        + " is in a cycle; a deterministic equivalent needs a tree");
            var node = graph.nodes().get(arc.to());
            path.add(arc.to());
            for (var opening : node.openings()) {
                double odds = weight * arc.probability() * opening.probability();
                var after = copy(node, opening.noise(), odds, before);
                grow(node.next(), odds * node.discount(), after);
            }
            path.removeLast();
        }
    }

    private int[] copy(Node node, Noise noise, double odds, int[] before) {
        var stage = OpenedProgram.of(node.problem().program(), noise);
        columns += stage.columns();
        if (columns > mostColumns)
            throw new SddpException("the tree has more than " + mostColumns + " columns; too large for one program");
        int first = -1;
        for (int j = 0; j < stage.columns(); j++) {
            // The bounds of incoming states mean nothing in a template; rows tie them.
            boolean tied = incoming(node, j);
            int column = builder.column(
                    odds * stage.cost()[j],
                    tied ? Double.NEGATIVE_INFINITY : stage.lower()[j],
                    tied ? Double.POSITIVE_INFINITY : stage.upper()[j]);
            if (j == 0) first = column;
        }
        for (int i = 0; i < stage.rows(); i++) {
            int row = builder.row(stage.rowLower()[i], stage.rowUpper()[i]);
            for (int at = stage.rowStart()[i]; at < stage.rowStart()[i + 1]; at++)
                builder.set(row, first + stage.columnIndex()[at], stage.value()[at]);
        }
        tie(node, first, before);
        var after = node.problem().outgoing().clone();
        for (int s = 0; s < after.length; s++) after[s] += first;
        return after;
    }

    private static boolean incoming(Node node, int column) {
        for (int state : node.problem().incoming()) if (state == column) return true;
        return false;
    }

    /** Incoming states are the initial ones at the root, the outgoing ones of the stage before elsewhere. */
    private void tie(Node node, int first, int[] before) {
        var incoming = node.problem().incoming();
        for (int s = 0; s < incoming.length; s++) {
            boolean root = before.length == 0;
            int row = root ? builder.row(graph.initialState()[s], graph.initialState()[s]) : builder.row(0, 0);
            builder.set(row, first + incoming[s], 1);
            if (!root) builder.set(row, before[s], -1);
        }
    }
}
