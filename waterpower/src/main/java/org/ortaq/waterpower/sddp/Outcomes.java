package org.ortaq.waterpower.sddp;

import java.util.List;

/** What may happen after a node: every opening of every successor, and the end. Rows are filled by a lane. */
final class Outcomes {
    final List<Arc> arcs;
    final double[] probability;
    final double[] value;
    final double[][] gradient;

    /** Room for the outcomes of these arcs; the last place is the end, at value 0, with what is missing to one. */
    Outcomes(List<Arc> arcs, List<Node> nodes, int states) {
        this.arcs = arcs;
        int count = 1;
        for (var arc : arcs) count += nodes.get(arc.to()).openings().size();
        probability = new double[count];
        value = new double[count];
        gradient = new double[count][states];
        weigh(arcs, nodes);
    }

    /** Sets the probabilities to those of other arcs to the same nodes. */
    void weigh(List<Arc> ways, List<Node> nodes) {
        int at = 0;
        double onward = 0;
        for (var arc : ways) {
            onward += arc.probability();
            for (var opening : nodes.get(arc.to()).openings())
                probability[at++] = arc.probability() * opening.probability();
        }
        double end = 1 - onward;
        probability[at] = end > 1e-9 ? end : 0;
    }

    /** Risk-adjusted value; the gradient is written. */
    double weighed(Risk risk, double[] into) {
        var weights = Weights.of(risk, probability, value);
        java.util.Arrays.fill(into, 0);
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            sum += weights[k] * value[k];
            for (int s = 0; s < into.length; s++) into[s] += weights[k] * gradient[k][s];
        }
        return sum;
    }
}
