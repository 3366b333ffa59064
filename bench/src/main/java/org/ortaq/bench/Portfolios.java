package org.ortaq.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.ortaq.projects.portfolio.Candidates;
import org.ortaq.projects.portfolio.Portfolio;
import org.ortaq.projects.portfolio.Rules;
import org.ortaq.solver.HighsSolver;

/** The family of docs/models/projects.md: 100 projects in five years with 60 pairs, proved to 1e-6. */
final class Portfolios {

    private static final int PROJECTS = 100;
    private static final int PAIRS = 60;
    private static final int YEARS = 5;

    private Portfolios() {}

    static List<Benchmark> all() {
        var benchmarks = new ArrayList<Benchmark>();
        for (long seed = 1; seed <= 3; seed++) {
            long instance = seed;
            benchmarks.add(new Benchmark(
                    "projects",
                    "portfolio of 100 projects, 5 years, 60 pairs, seed " + seed,
                    1,
                    () -> solved(instance)));
        }
        return benchmarks;
    }

    private static double solved(long seed) {
        var random = new SplittableRandom(seed);
        double[] cost = random.doubles(PROJECTS, 5, 100).toArray();
        int[] years = random.ints(PROJECTS, 1, 4).toArray();
        double[] value =
                Arrays.stream(cost).map(c -> c * random.nextDouble(0.5, 2)).toArray();
        var pairs = new ArrayList<Rules.Interaction>();
        for (int p = 0; p < PAIRS; p++) {
            int a = random.nextInt(PROJECTS);
            int b = (a + 1 + random.nextInt(PROJECTS - 1)) % PROJECTS;
            pairs.add(new Rules.Interaction(a, b, random.nextDouble(-0.3, 0.3) * Math.min(value[a], value[b])));
        }
        double[] budget = new double[YEARS];
        Arrays.fill(budget, 0.4 * Arrays.stream(cost).sum() / YEARS);
        var candidates = new Candidates(cost, years, value, value, value, new double[PROJECTS][0]);
        var rules = new Rules(budget, 0.05, new double[0], List.of(), List.of(), pairs);
        try (var solver = new HighsSolver()) {
            var plan = Portfolio.of(candidates, rules, 0, seed, solver).plan();
            if (plan.gap() > 1e-6) {
                throw new IllegalStateException("seed " + seed + ": gap " + plan.gap());
            }
            return plan.value();
        }
    }
}
