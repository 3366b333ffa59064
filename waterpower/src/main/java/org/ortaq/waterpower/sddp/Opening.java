package org.ortaq.waterpower.sddp;

/**
 * One outcome of what is random in a node.
 *
 * @param probability of this outcome within the node; above 0
 * @param noise what it changes
 */
public record Opening(double probability, Noise noise) {
    public Opening {
        if (!(probability > 0 && probability <= 1))
            throw new IllegalArgumentException("probability: found " + probability + ", expected above 0, at most 1");
    }
}
