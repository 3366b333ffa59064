package org.ortaq.waterpower.sddp;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ortaq.solver.Basis;
import org.ortaq.solver.WarmSolverFactory;

/** The solvers of one sequence of work, one for each node, opened when needed. One thread at a time. */
final class Lane implements AutoCloseable {
    private final PolicyGraph graph;
    private final List<CutPool> pools;
    private final WarmSolverFactory factory;
    private final List<@Nullable Basis> start;
    private final @Nullable NodeSolver[] solvers;
    private final double[] gradient;

    /** @param start by node where the first solve starts from; empty for slacks */
    Lane(PolicyGraph graph, List<CutPool> pools, WarmSolverFactory factory, List<@Nullable Basis> start) {
        this.graph = graph;
        this.pools = pools;
        this.factory = factory;
        this.start = start;
        solvers = new NodeSolver[graph.nodes().size()];
        gradient = new double[graph.states()];
    }

    NodeSolver at(int node) {
        var there = solvers[node];
        if (there != null) return there;
        var opened = new NodeSolver(graph.nodes().get(node), pools.get(node), factory.open());
        if (!start.isEmpty()) opened.restart(start.get(node));
        solvers[node] = opened;
        return opened;
    }

    /** Nodes and outgoing states of a sampled path, in order. */
    record Visited(int node, double[] state) {}

    List<Visited> forward(Sampler sampler, int maximumLength) {
        var path = new ArrayList<Visited>();
        var state = graph.initialState();
        int node = sampler.first(graph.roots());
        while (node >= 0 && path.size() < maximumLength) {
            var solver = at(node);
            solver.solve(state, sampler.opening(node).noise());
            state = new double[graph.states()];
            solver.outgoing(state);
            path.add(new Visited(node, state));
            node = sampler.next(node);
        }
        return path;
    }

    /** Cost of a sampled path. */
    double cost(Sampler sampler) {
        var state = graph.initialState().clone();
        double cost = 0;
        int node = sampler.first(graph.roots());
        while (node >= 0) {
            var solver = at(node);
            solver.solve(state, sampler.opening(node).noise());
            solver.outgoing(state);
            cost += solver.objective() - solver.costToGo();
            node = sampler.next(node);
        }
        return cost;
    }

    /** Solves every opening of every successor, in order. */
    void look(Outcomes outcomes, double[] state) {
        int at = 0;
        for (var arc : outcomes.arcs) {
            var solver = at(arc.to());
            for (var opening : graph.nodes().get(arc.to()).openings()) {
                solver.solve(state, opening.noise());
                outcomes.value[at] = solver.objective();
                solver.gradient(gradient);
                System.arraycopy(gradient, 0, outcomes.gradient[at++], 0, gradient.length);
            }
        }
    }

    /** By node the basis of the last solve, null where nothing was solved. */
    List<@Nullable Basis> bases() {
        var bases = new ArrayList<@Nullable Basis>();
        for (var solver : solvers) bases.add(solver == null ? null : solver.basis());
        return bases;
    }

    long solves() {
        long sum = 0;
        for (var solver : solvers) if (solver != null) sum += solver.solves();
        return sum;
    }

    long steps() {
        long sum = 0;
        for (var solver : solvers) if (solver != null) sum += solver.steps();
        return sum;
    }

    long fallbacks() {
        long sum = 0;
        for (var solver : solvers) if (solver != null) sum += solver.fallbacks();
        return sum;
    }

    @Override
    public void close() {
        for (var solver : solvers) if (solver != null) solver.close();
    }
}
