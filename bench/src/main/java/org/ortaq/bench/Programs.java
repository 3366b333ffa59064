package org.ortaq.bench;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.numerics.RandomStream;
import org.ortaq.sharing.Game;
import org.ortaq.sharing.Nucleolus;
import org.ortaq.sharing.Shapley;
import org.ortaq.solver.DenseSimplex;
import org.ortaq.solver.HighsSolver;
import org.ortaq.solver.LinearProgram;
import org.ortaq.solver.LpSolver;

/** Benchmarks of the rooms without a region: solver and sharing, on seeded random work. */
final class Programs {

    private Programs() {}

    static List<Benchmark> all() {
        var highs = new HighsSolver();
        var simplex = new DenseSimplex();
        var small = program(10, 20);
        var large = program(40, 60);
        var benchmarks = new ArrayList<Benchmark>();
        benchmarks.add(solve("HiGHS, 10 rows x 20 columns, cold", 100, highs, small));
        benchmarks.add(solve("own dense simplex, 10 x 20, cold", 100, simplex, small));
        benchmarks.add(solve("HiGHS, 40 x 60, cold", 50, highs, large));
        benchmarks.add(solve("own dense simplex, 40 x 60, cold", 50, simplex, large));
        var five = game(5);
        var eight = game(8);
        benchmarks.add(new Benchmark(
                "sharing",
                "Shapley value, 8 players, exact",
                20,
                () -> Shapley.of(eight).getFirst().doubleValue()));
        benchmarks.add(new Benchmark(
                "sharing",
                "nucleolus, 5 players, exact",
                20,
                () -> Nucleolus.of(five).getFirst().doubleValue()));
        benchmarks.add(new Benchmark(
                "sharing",
                "nucleolus, 8 players, exact",
                5,
                () -> Nucleolus.of(eight).getFirst().doubleValue()));
        return benchmarks;
    }

    private static Benchmark solve(String name, int times, LpSolver solver, LinearProgram program) {
        return new Benchmark(
                "solver", name, times, () -> solver.solve(program).orThrow(name).objective());
    }

    /** Costs to be covered: minimise c x, A x at least b, 0 to 10 for every x; always feasible. */
    private static LinearProgram program(int rows, int columns) {
        var random = RandomStream.of(20261123, "bench-program");
        var builder = LinearProgram.builder();
        long counter = 0;
        for (int j = 0; j < columns; j++) {
            builder.column(1 + random.uniform(counter++), 0, 10);
        }
        for (int i = 0; i < rows; i++) {
            int row = builder.row(columns / 2.0, Double.POSITIVE_INFINITY);
            for (int j = 0; j < columns; j++) {
                builder.set(row, j, 0.2 + random.uniform(counter++));
            }
        }
        return builder.build();
    }

    private static Game game(int players) {
        var random = RandomStream.of(20261123, "bench-game");
        var worth = new double[1 << players];
        for (int s = 1; s < worth.length; s++) {
            worth[s] = Integer.bitCount(s) * (1 + random.uniform(s));
        }
        return Game.of(Game.numbered(players), worth);
    }
}
