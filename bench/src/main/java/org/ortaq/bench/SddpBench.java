package org.ortaq.bench;

import java.util.List;
import org.ortaq.solver.GuardedSimplex;
import org.ortaq.solver.WarmHighs;
import org.ortaq.solver.WarmSolverFactory;
import org.ortaq.waterpower.sddp.Noise;
import org.ortaq.waterpower.sddp.PathStep;
import org.ortaq.waterpower.sddp.Sddp;
import org.ortaq.waterpower.sddp.TrainOptions;

/** Benchmarks of stochastic dual dynamic programming on a synthetic region. */
final class SddpBench {
    private SddpBench() {}

    static List<Benchmark> all() {
        return List.of(
                train("SDDP, 12 stages, 10 openings, 20 iterations, own", GuardedSimplex::new),
                train("the same with HiGHS", WarmHighs::new),
                walk());
    }

    private static Benchmark train(String name, WarmSolverFactory solvers) {
        var graph = StageWork.graph(12, 10);
        var options = TrainOptions.usual().withIterations(20);
        return new Benchmark(
                "waterpower", name, 1, () -> Sddp.train(graph, options, solvers).bound());
    }

    /** 204 months of a ready policy along a given path. */
    private static Benchmark walk() {
        var graph = StageWork.graph(12, 10);
        var policy = Sddp.train(graph, TrainOptions.usual().withIterations(40), GuardedSimplex::new);
        var session = policy.open(GuardedSimplex::new);
        var path = new java.util.ArrayList<PathStep>();
        for (int month = 0; month < 204; month++) path.add(new PathStep(month % 12, noise(month)));
        return new Benchmark("waterpower", "forward pass of 204 months on a ready policy", 2, () -> {
            double cost = 0;
            for (var step : session.walk(graph.initialState(), path)) cost += step.stageCost();
            return cost;
        });
    }

    private static Noise noise(int month) {
        var rows = new int[StageWork.DAMS];
        var inflow = new double[StageWork.DAMS];
        for (int r = 0; r < StageWork.DAMS; r++) {
            rows[r] = StageWork.balance(r);
            inflow[r] = StageWork.inflow(month % 12 < 6 ? 10 : 30, 0.4, 500_000 + month, r);
        }
        return Noise.rightHandSides(rows, inflow);
    }
}
