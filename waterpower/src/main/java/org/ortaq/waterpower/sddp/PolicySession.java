package org.ortaq.waterpower.sddp;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ortaq.solver.Basis;
import org.ortaq.solver.WarmSolverFactory;

/** A session whose every solve starts from the basis the training left at the node. */
final class PolicySession implements Session {
    private final Lane lane;
    private final List<@Nullable Basis> bases;

    PolicySession(PolicyGraph graph, List<CutPool> pools, List<@Nullable Basis> bases, WarmSolverFactory factory) {
        this.bases = bases;
        lane = new Lane(graph, pools, factory, bases);
    }

    @Override
    public NodeSolution solve(int node, double[] state, Noise noise) {
        var solver = lane.at(node);
        solver.restart(bases.get(node));
        solver.solve(state, noise);
        return solver.solution();
    }

    @Override
    public List<NodeSolution> walk(double[] state, List<PathStep> path) {
        var solutions = new ArrayList<NodeSolution>();
        var now = state;
        for (var step : path) {
            var solution = solve(step.node(), now, step.noise());
            solutions.add(solution);
            now = solution.outgoing();
        }
        return solutions;
    }

    @Override
    public void close() {
        lane.close();
    }
}
