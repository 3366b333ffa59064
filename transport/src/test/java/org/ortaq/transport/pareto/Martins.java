package org.ortaq.transport.pareto;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ortaq.transport.routing.Graph;

/** Oracles: label correcting in the order of arrival, and the enumeration of all simple ways. No bounds, no heap. */
final class Martins {

    private Martins() {}

    /** Cost vectors of the Pareto set, sorted, by repeated correction until nothing changes. */
    static List<double[]> correct(Graph graph, double[][] cost, int source, int target) {
        var fronts = new ArrayList<List<double[]>>();
        for (int s = 0; s < graph.states(); s++) {
            fronts.add(new ArrayList<>());
        }
        fronts.get(source).add(new double[cost.length]);
        for (boolean changed = true; changed; ) {
            changed = false;
            for (int arc = 0; arc < 2 * graph.edges(); arc++) {
                int tail = graph.tail(arc);
                if (tail == source || !graph.isTerminal(tail)) {
                    for (var label : List.copyOf(fronts.get(tail))) {
                        changed |= add(fronts.get(graph.head(arc)), plus(label, cost, arc));
                    }
                }
            }
        }
        return sorted(fronts.get(target));
    }

    /** Cost vectors of the Pareto set, sorted, from all simple ways. */
    static List<double[]> enumerate(Graph graph, double[][] cost, int source, int target) {
        var front = new ArrayList<double[]>();
        walk(graph, cost, source, target, new double[cost.length], new boolean[graph.states()], source, front);
        return sorted(front);
    }

    private static void walk(
            Graph graph,
            double[][] cost,
            int at,
            int target,
            double[] sum,
            boolean[] seen,
            int source,
            List<double[]> front) {
        if (at == target) {
            add(front, sum);
            return;
        }
        if (at != source && graph.isTerminal(at)) {
            return;
        }
        seen[at] = true;
        for (int k = graph.first(at); k < graph.first(at + 1); k++) {
            if (!seen[graph.headAt(k)]) {
                double[] next = plus(sum, cost, graph.arcAt(k));
                walk(graph, cost, graph.headAt(k), target, next, seen, source, front);
            }
        }
        seen[at] = false;
    }

    private static boolean add(List<double[]> front, double[] label) {
        if (Arrays.stream(label).anyMatch(Double::isInfinite) || front.stream().anyMatch(f -> beats(f, label))) {
            return false;
        }
        front.removeIf(f -> beats(label, f));
        front.add(label);
        return true;
    }

    private static boolean beats(double[] a, double[] b) {
        for (int c = 0; c < a.length; c++) {
            if (a[c] > b[c]) {
                return false;
            }
        }
        return true;
    }

    private static double[] plus(double[] label, double[][] cost, int arc) {
        double[] next = label.clone();
        for (int c = 0; c < next.length; c++) {
            next[c] += cost[c][arc];
        }
        return next;
    }

    private static List<double[]> sorted(List<double[]> front) {
        return front.stream().sorted(Arrays::compare).toList();
    }
}
