package org.ortaq.waterpower.sddp;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ortaq.numerics.RandomStream;
import org.ortaq.solver.Basis;
import org.ortaq.solver.WarmSolverFactory;

/** Plays a policy on sampled paths, in blocks that start from the same bases whatever thread takes them. */
final class Simulator {
    private static final int BLOCK = 100;

    private final PolicyGraph graph;
    private final List<CutPool> pools;
    private final List<@Nullable Basis> bases;
    private final WarmSolverFactory factory;

    Simulator(PolicyGraph graph, List<CutPool> pools, List<@Nullable Basis> bases, WarmSolverFactory factory) {
        this.graph = graph;
        this.pools = pools;
        this.bases = bases;
        this.factory = factory;
    }

    Simulation run(int replications, long seed, int threads) {
        long key = RandomStream.of(seed, "sddp-simulation").key();
        var costs = new double[replications];
        var work = new ArrayList<Callable<Integer>>();
        for (int from = 0; from < replications; from += BLOCK) {
            int first = from;
            int end = Math.min(from + BLOCK, replications);
            work.add(() -> block(costs, first, end, key));
        }
        try (var crew = new Crew(threads)) {
            crew.all(work);
        }
        return Simulation.of(costs);
    }

    private int block(double[] costs, int from, int to, long key) {
        try (var lane = new Lane(graph, pools, factory, bases)) {
            for (int k = from; k < to; k++) costs[k] = lane.cost(new Sampler(graph.nodes(), RandomStream.of(key, k)));
        }
        return to - from;
    }
}
