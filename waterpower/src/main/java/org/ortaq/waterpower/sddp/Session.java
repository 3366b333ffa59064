package org.ortaq.waterpower.sddp;

import java.util.List;

/** Solves nodes under a policy; holds the solvers of one thread. Close it. */
public interface Session extends AutoCloseable {
    /**
     * The best decision of a node. The answer does not depend on what the session solved before.
     *
     * @throws SddpException if the node has no feasible decision, or no limit to its gain
     */
    NodeSolution solve(int node, double[] state, Noise noise);

    /** The decisions along a given path, from a given state. */
    List<NodeSolution> walk(double[] state, List<PathStep> path);

    @Override
    void close();
}
