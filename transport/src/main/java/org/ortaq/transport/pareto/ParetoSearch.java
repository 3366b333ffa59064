package org.ortaq.transport.pareto;

import java.util.ArrayList;
import java.util.Arrays;
import org.ortaq.transport.routing.Dijkstra;
import org.ortaq.transport.routing.Graph;

/** Exact Pareto sets of ways between two states. One object serves one thread. */
public final class ParetoSearch {

    private static final double LARGEST = 0x1p53;

    private final Graph graph;
    private final double[][] cost;
    private final double[][] reverse;
    private final int most;

    /**
     * @param cost by criterion and arc: whole numbers, not negative; an arc that is infinite in one criterion is closed
     * @param most labels after which the search gives up and says so
     */
    public ParetoSearch(Graph graph, double[][] cost, int most) {
        this.graph = graph;
        this.cost = Arrays.stream(cost).map(double[]::clone).toArray(double[][]::new);
        this.most = most;
        this.reverse = new double[cost.length][2 * graph.edges()];
        for (int c = 0; c < cost.length; c++) {
            for (int a = 0; a < reverse[c].length; a++) {
                reverse[c][a] = whole(cost[c][a ^ 1]);
            }
        }
    }

    private static double whole(double value) {
        if (!(value >= 0) || (value != Double.POSITIVE_INFINITY && (value != Math.rint(value) || value > LARGEST))) {
            throw new IllegalArgumentException("costs of a Pareto search must be whole and not negative: " + value);
        }
        return value;
    }

    /** The ways from a state to another that no other way beats; none when it cannot be reached. */
    public Front find(int source, int target) {
        return new Run(source, target).front();
    }

    /** One search. */
    private final class Run {

        private final int target;
        private final double[][] bound;
        private final Labels labels;
        private final int[][] closed;
        private final int[] closedCount;
        private final double[] costs;
        private final double[] estimates;
        private boolean complete = true;

        Run(int source, int target) {
            int criteria = cost.length;
            this.target = target;
            this.bound = new double[criteria][graph.states()];
            var search = new Dijkstra(graph);
            for (int c = 0; c < criteria; c++) {
                var tree = search.from(target, reverse[c]);
                for (int s = 0; s < graph.states(); s++) {
                    bound[c][s] = tree.cost(s);
                }
            }
            this.labels = new Labels(criteria);
            this.closed = new int[graph.states()][];
            this.closedCount = new int[graph.states()];
            this.costs = new double[criteria];
            this.estimates = new double[criteria];
            if (estimate(source)) {
                labels.push(source, -1, -1, costs, estimates);
            }
        }

        Front front() {
            while (!labels.isEmpty()) {
                int label = labels.pop();
                int state = labels.state(label);
                load(label);
                if (isBeaten(state, costs) || (state != target && isBeaten(target, estimates))) {
                    continue;
                }
                close(state, label);
                if (state != target && (labels.before(label) < 0 || !graph.isTerminal(state))) {
                    expand(label, state);
                }
                if (labels.count() > most) {
                    complete = false;
                    break;
                }
            }
            return new Front(ways(), complete, labels.count());
        }

        private void load(int label) {
            for (int c = 0; c < costs.length; c++) {
                costs[c] = labels.cost(label, c);
                estimates[c] = labels.estimate(label, c);
            }
        }

        private void expand(int label, int state) {
            int end = graph.first(state + 1);
            for (int k = graph.first(state); k < end; k++) {
                int arc = graph.arcAt(k);
                int head = graph.headAt(k);
                for (int c = 0; c < costs.length; c++) {
                    costs[c] = labels.cost(label, c) + cost[c][arc];
                }
                if (estimate(head) && !isBeaten(head, costs) && !isBeaten(target, estimates)) {
                    labels.push(head, label, arc, costs, estimates);
                }
            }
        }

        /** Fills the estimates of a label at a state; false when the target cannot be reached from there. */
        private boolean estimate(int state) {
            for (int c = 0; c < costs.length; c++) {
                estimates[c] = costs[c] + bound[c][state];
                if (estimates[c] == Double.POSITIVE_INFINITY) {
                    return false;
                }
            }
            return true;
        }

        /**
         * Whether a closed label of a state is as good in all criteria. Closed labels came first in lexicographic order, so
         * the first criterion need not be compared again.
         */
        private boolean isBeaten(int state, double[] vector) {
            int[] here = closed[state];
            for (int k = closedCount[state] - 1; k >= 0; k--) {
                int c = 1;
                while (c < vector.length && labels.cost(here[k], c) <= vector[c]) {
                    c++;
                }
                if (c == vector.length && labels.cost(here[k], 0) <= vector[0]) {
                    return true;
                }
            }
            return false;
        }

        private void close(int state, int label) {
            if (closedCount[state] == 0) {
                closed[state] = new int[4];
            } else if (closedCount[state] == closed[state].length) {
                closed[state] = Arrays.copyOf(closed[state], 2 * closedCount[state]);
            }
            closed[state][closedCount[state]++] = label;
        }

        private ArrayList<Way> ways() {
            var ways = new ArrayList<Way>();
            for (int k = 0; k < closedCount[target]; k++) {
                int label = closed[target][k];
                load(label);
                ways.add(new Way(arcs(label), costs.clone()));
            }
            return ways;
        }

        private int[] arcs(int label) {
            int length = 0;
            for (int l = label; labels.before(l) >= 0; l = labels.before(l)) {
                length++;
            }
            int[] arcs = new int[length];
            for (int l = label; labels.before(l) >= 0; l = labels.before(l)) {
                arcs[--length] = labels.arc(l);
            }
            return arcs;
        }
    }
}
