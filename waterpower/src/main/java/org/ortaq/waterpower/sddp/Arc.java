package org.ortaq.waterpower.sddp;

/**
 * A way from one node (or from the root) to the next.
 *
 * @param to number of the node
 * @param probability of going there; above 0
 */
public record Arc(int to, double probability) {
    public Arc {
        if (to < 0) throw new IllegalArgumentException("to: found " + to + ", expected 0 or more");
        if (!(probability > 0 && probability <= 1))
            throw new IllegalArgumentException("probability: found " + probability + ", expected above 0, at most 1");
    }
}
