package org.ortaq.projects.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ortaq.solver.HighsSolver;

/** The portfolio against enumeration and textbook knapsacks. */
class PortfolioTest {

    static IntStream seeds() {
        return IntStream.range(0, 25);
    }

    private static Candidates certain(double[] cost, double[] value) {
        int[] years = new int[cost.length];
        java.util.Arrays.fill(years, 1);
        return new Candidates(cost, years, value, value, value, new double[cost.length][0]);
    }

    private static Rules budget(double... budget) {
        return new Rules(budget, 0, new double[0], List.of(), List.of(), List.of());
    }

    /** Instance P01 of Burkardt's knapsack collection: capacity 165, optimum 309. */
    @Test
    void textbookKnapsack() {
        var candidates = certain(
                new double[] {23, 31, 29, 44, 53, 38, 63, 85, 89, 82},
                new double[] {92, 57, 49, 68, 60, 43, 67, 84, 87, 72});
        try (var solver = new HighsSolver()) {
            var found = Portfolio.of(candidates, budget(165), 0, 1, solver);
            assertThat(found.plan().value()).isCloseTo(309, within(1e-9));
            assertThat(found.plan().start()).containsExactly(0, 0, 0, 0, -1, 0, -1, -1, -1, -1);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void asGoodAsEveryEnumeratedChoice(int seed) {
        var random = new SplittableRandom(seed);
        int n = 5;
        int horizon = 2;
        double[] cost = random.doubles(n, 1, 10).toArray();
        double[] value = random.doubles(n, 1, 10).toArray();
        int[] years = random.ints(n, 1, 3).toArray();
        double[][] share = new double[n][2];
        for (var row : share) {
            row[0] = random.nextInt(3) / 2.0;
            row[1] = 1 - row[0];
        }
        var interactions = new ArrayList<Rules.Interaction>();
        interactions.add(new Rules.Interaction(0, 1, random.nextDouble(-5, 5)));
        interactions.add(new Rules.Interaction(1, 3, random.nextDouble(-5, 5)));
        interactions.add(new Rules.Interaction(2, 4, random.nextDouble(-5, 5)));
        var rules = new Rules(
                new double[] {8, 8},
                0.1,
                new double[] {0, 2},
                List.of(new int[] {2, 0}),
                List.of(new int[] {3, 4}),
                interactions);
        var candidates = new Candidates(cost, years, value, value, value, share);
        var program = new ChoiceProgram(candidates, rules, value);
        double best = Double.NEGATIVE_INFINITY;
        for (int code = 0; code < Math.pow(horizon + 1, n); code++) {
            int[] start = new int[n];
            for (int j = 0, rest = code; j < n; j++, rest /= horizon + 1) {
                start[j] = rest % (horizon + 1) - 1;
            }
            if (isAllowed(candidates, rules, start)) {
                best = Math.max(best, program.value(start));
            }
        }
        try (var solver = new HighsSolver()) {
            if (best == Double.NEGATIVE_INFINITY) {
                assertThatThrownBy(() -> Portfolio.of(candidates, rules, 0, 1, solver))
                        .isInstanceOf(InfeasibleChoice.class);
            } else {
                var found = Portfolio.of(candidates, rules, 0, 1, solver);
                assertThat(isAllowed(candidates, rules, found.plan().start())).isTrue();
                assertThat(found.plan().value()).isCloseTo(best, within(1e-6));
            }
        }
    }

    private static boolean isAllowed(Candidates c, Rules r, int[] start) {
        double paidFloor = 0;
        for (int j = 0; j < start.length; j++) {
            if (start[j] >= 0 && start[j] + c.years()[j] > r.horizon()) {
                return false;
            }
            paidFloor += start[j] >= 0 ? c.cost()[j] * c.share()[j][1] : 0;
        }
        double came = 0;
        for (int year = 0; year < r.horizon(); year++) {
            came += r.budget()[year];
            double paid = 0;
            for (int j = 0; j < start.length; j++) {
                if (start[j] >= 0 && start[j] <= year) {
                    paid += c.cost()[j] * Math.min(year - start[j] + 1, c.years()[j]) / c.years()[j];
                }
            }
            if (paid > came + 1e-9) {
                return false;
            }
        }
        boolean precedence = start[2] < 0 || (start[0] >= 0 && start[0] <= start[2]);
        return precedence && !(start[3] >= 0 && start[4] >= 0) && paidFloor >= r.floor()[1] - 1e-9;
    }

    @Test
    void equalPlansGoToTheWorstOffCountry() {
        // Three projects of equal cost and value, money for two: one each rather than two for the first country.
        var candidates = new Candidates(
                new double[] {1, 1, 1},
                new int[] {1, 1, 1},
                new double[] {5, 5, 5},
                new double[] {5, 5, 5},
                new double[] {5, 5, 5},
                new double[][] {{1, 0}, {1, 0}, {0, 1}});
        try (var solver = new HighsSolver()) {
            var found = Portfolio.of(candidates, budget(2), 0, 1, solver);
            assertThat(found.plan().has(2)).isTrue();
            assertThat(found.plan().value()).isEqualTo(10);
        }
    }

    @Test
    void whatIsCertainIsInAllDrawsAndWhatIsHopelessInNone() {
        var candidates = new Candidates(
                new double[] {1, 1, 1},
                new int[] {1, 1, 1},
                new double[] {9, 3, 0.1},
                new double[] {10, 4, 0.2},
                new double[] {11, 5, 0.3},
                new double[3][0]);
        try (var solver = new HighsSolver()) {
            var found = Portfolio.of(candidates, budget(2), 40, 1, solver);
            assertThat(found.always()).containsExactly(0, 1);
            assertThat(found.never()).containsExactly(2);
            assertThat(found.low()).isEqualTo(12);
            assertThat(found.high()).isEqualTo(16);
        }
    }

    @Test
    void floorsBeyondTheBudgetAreSaidToBeImpossible() {
        var candidates = new Candidates(
                new double[] {1}, new int[] {1}, new double[] {1}, new double[] {1}, new double[] {1}, new double[][] {
                    {1}
                });
        var rules = new Rules(new double[] {1}, 0, new double[] {2}, List.of(), List.of(), List.of());
        try (var solver = new HighsSolver()) {
            assertThatThrownBy(() -> Portfolio.of(candidates, rules, 0, 1, solver))
                    .isInstanceOf(InfeasibleChoice.class)
                    .hasMessageContaining("floors");
        }
    }

    /** Forty projects of one to three years over five years with pairs: proved, and no year overspent. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aGeneratedFamilyIsProvedToAMillionth(long seed) {
        var random = new SplittableRandom(seed);
        int n = 40;
        double[] cost = random.doubles(n, 5, 100).toArray();
        double[] value = new double[n];
        double all = 0;
        for (int j = 0; j < n; j++) {
            value[j] = cost[j] * random.nextDouble(0.5, 2);
            all += cost[j];
        }
        var pairs = new ArrayList<Rules.Interaction>();
        for (int p = 0; p < 20; p++) {
            int a = random.nextInt(n);
            pairs.add(new Rules.Interaction(a, (a + 1 + random.nextInt(n - 1)) % n, random.nextDouble(-20, 20)));
        }
        double[] budget = new double[5];
        java.util.Arrays.fill(budget, 0.08 * all);
        int[] years = random.ints(n, 1, 4).toArray();
        var candidates = new Candidates(cost, years, value, value, value, new double[n][0]);
        var rules = new Rules(budget, 0.05, new double[0], List.of(), List.of(), pairs);
        try (var solver = new HighsSolver()) {
            var plan = Portfolio.of(candidates, rules, 0, 1, solver).plan();
            assertThat(plan.gap()).isLessThanOrEqualTo(1e-6);
            double came = 0;
            for (int year = 0; year < 5; year++) {
                came += budget[year];
                double paid = 0;
                for (int j = 0; j < n; j++) {
                    if (plan.has(j) && plan.start()[j] <= year) {
                        paid += cost[j] * Math.min(year - plan.start()[j] + 1, years[j]) / years[j];
                    }
                }
                assertThat(paid).isLessThanOrEqualTo(came + 1e-6);
            }
        }
    }
}
