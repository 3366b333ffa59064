package org.ortaq.waterpower.sddp;

import java.util.List;
import org.ortaq.solver.WarmSolverFactory;

/** The door of the library. */
public final class Sddp {
    private Sddp() {}

    /**
     * Trains a policy.
     *
     * @throws SddpException if a state that is reached has no feasible stage, or a stage has no limit to its gain
     */
    public static Policy train(PolicyGraph graph, TrainOptions options, WarmSolverFactory solvers) {
        try (var training = new Training(graph, options, solvers)) {
            return training.run();
        }
    }

    /** A policy from cuts stored before, for the same graph; the bound is computed anew. */
    public static Policy restore(PolicyGraph graph, Risk risk, List<NodeCuts> cuts, WarmSolverFactory solvers) {
        return train(
                graph, TrainOptions.usual().withIterations(0).withRisk(risk).withWarm(cuts), solvers);
    }
}
