package org.ortaq.waterpower.sddp;

/**
 * Cuts on the cost-to-go of one node: V(x) >= intercept[k] + gradient[k]'x for every k, x the outgoing state. Plain arrays,
 * to be stored and read back; owned, not copied.
 *
 * @param node name of the node
 * @param intercept by cut
 * @param gradient by cut and state
 */
@SuppressWarnings("ArrayRecordComponent")
public record NodeCuts(String node, double[] intercept, double[][] gradient) {
    public NodeCuts {
        if (gradient.length != intercept.length)
            throw new IllegalArgumentException(
                    "node " + node + ": found " + gradient.length + " gradients, expected " + intercept.length);
    }

    /** Number of cuts. */
    public int size() {
        return intercept.length;
    }

    /** The largest cut at a state, negative infinity if there is none. */
    public double value(double[] state) {
        int best = binding(state);
        return best < 0 ? Double.NEGATIVE_INFINITY : at(best, state);
    }

    /** Which cut is the largest at a state (the first of equals); -1 if there is none. */
    public int binding(double[] state) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < intercept.length; k++) {
            double value = at(k, state);
            if (value > most) {
                most = value;
                best = k;
            }
        }
        return best;
    }

    private double at(int cut, double[] state) {
        double value = intercept[cut];
        for (int s = 0; s < state.length; s++) value += gradient[cut][s] * state[s];
        return value;
    }
}
