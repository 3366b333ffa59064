package org.ortaq.app.water.problem;

import org.ortaq.waterpower.sddp.PolicyGraph;
import org.ortaq.waterpower.sddp.Risk;

/**
 * A problem that was read.
 *
 * @param name what it is called
 * @param maximise whether its objective is a gain; the graph has costs, the gains with their sign turned
 * @param graph to be trained on
 * @param risk the measure of the whole, unless a node has its own
 */
public record SddpProblem(String name, boolean maximise, PolicyGraph graph, Risk risk) {
    /** Minus one for a gain. */
    public double sign() {
        return maximise ? -1 : 1;
    }
}
