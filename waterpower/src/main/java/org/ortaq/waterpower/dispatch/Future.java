package org.ortaq.waterpower.dispatch;

/**
 * What follows a month, as cuts: cost-to-go >= intercept[k] + sum over s of slope[k][s] x hm3 stored at node[s]. What else
 * the cuts depend on (how wet the rivers are) is already in the intercepts.
 *
 * @param node index of the node by state
 * @param discount factor on the cost-to-go
 * @param floor least cost-to-go
 * @param intercept by cut, thousand USD
 * @param slope by cut and state, thousand USD per hm3 (= USD per 1000 m3)
 */
@SuppressWarnings("ArrayRecordComponent") // argument of a kernel, never a key
public record Future(int[] node, double discount, double floor, double[] intercept, double[][] slope) {

    public Future {
        if (intercept.length != slope.length) {
            throw new IllegalArgumentException("slope: found " + slope.length + " cuts, expected " + intercept.length);
        }
    }

    /** Whether the cuts depend on what is stored at a node. */
    boolean knows(int at) {
        for (int known : node) {
            if (known == at) {
                return true;
            }
        }
        return false;
    }
}
