package org.ortaq.waterpower.sddp;

/** The probabilities under which an expectation equals a risk measure of given outcomes (Shapiro 2011). */
final class Weights {
    private Weights() {}

    static double[] of(Risk risk, double[] probability, double[] value) {
        var weights = probability.clone();
        if (risk.isNeutral()) return weights;
        var order = descending(value);
        double left = risk.tail();
        for (int k = 0; k < weights.length; k++) weights[k] *= 1 - risk.weight();
        if (left == 0) {
            weights[worst(order, probability)] += risk.weight();
            return weights;
        }
        for (int k : order) {
            double part = Math.min(probability[k], left);
            weights[k] += risk.weight() * part / risk.tail();
            left -= part;
        }
        return weights;
    }

    private static int worst(int[] order, double[] probability) {
        for (int k : order) if (probability[k] > 0) return k;
        return order[0];
    }

    /** Places by falling value, the first of equals first; insertion, for outcomes are few. */
    private static int[] descending(double[] value) {
        var order = new int[value.length];
        for (int k = 0; k < order.length; k++) {
            int at = k;
            for (; at > 0 && value[order[at - 1]] < value[k]; at--) order[at] = order[at - 1];
            order[at] = k;
        }
        return order;
    }
}
