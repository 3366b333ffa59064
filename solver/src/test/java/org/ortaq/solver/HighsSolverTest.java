package org.ortaq.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class HighsSolverTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    @Test
    void theLibraryIsTheOneWeTested() {
        assertThat(HighsSolver.version()).startsWith("1.12.");
    }

    @Test
    void theAnswerDoesNotDependOnWhatWasSolvedBefore() {
        try (var used = new HighsSolver()) {
            for (long seed = 0; seed < 300; seed++) used.solve(RandomPrograms.program(seed));
            for (long seed = 0; seed < 300; seed++) {
                var program = RandomPrograms.program(seed);
                try (var fresh = new HighsSolver()) {
                    same(used.solve(program), fresh.solve(program));
                }
            }
        }
    }

    private static void same(LpSolution one, LpSolution other) {
        assertThat(one.status()).isEqualTo(other.status());
        assertThat(one.x()).containsExactly(other.x());
        assertThat(one.rowDual()).containsExactly(other.rowDual());
    }

    @Test
    void solversInSeveralThreadsGiveTheSameBits() throws Exception {
        var runs = new ArrayList<Future<double[]>>();
        try (var pool = Executors.newFixedThreadPool(3)) {
            for (int k = 0; k < 3; k++) runs.add(pool.submit(HighsSolverTest::objectives));
        }
        var first = runs.getFirst().get();
        for (var run : runs) assertThat(run.get()).containsExactly(first);
    }

    private static double[] objectives() {
        var objectives = new double[200];
        try (var solver = new HighsSolver()) {
            for (int seed = 0; seed < objectives.length; seed++)
                objectives[seed] = solver.solve(RandomPrograms.program(seed)).objective();
        }
        return objectives;
    }

    /** A knapsack whose relaxation (14.5) is above its best whole answer: 7 + 4 of weights 5 + 3 (found by hand). */
    @Test
    void wholeColumnsAreWhole() {
        var builder = LinearProgram.builder();
        int weight = builder.row(-INFINITY, 8);
        double[] gain = {7, 4, 6};
        double[] weights = {5, 3, 4};
        for (int j = 0; j < 3; j++) builder.set(weight, builder.column(-gain[j], 0, 1), weights[j]);
        try (var solver = new HighsSolver()) {
            var relaxed = solver.solve(builder.build());
            var whole = solver.solve(new IntegerProgram(builder.build(), new boolean[] {true, true, true}));
            assertThat(relaxed.objective()).isLessThan(-11.5);
            assertThat(whole.objective()).isEqualTo(-11, within(1e-9));
            assertThat(whole.x()).containsExactly(new double[] {1, 1, 0}, within(1e-9));
            assertThat(whole.rowDual()).isEmpty();
            assertThat(solver.solve(builder.build()).objective()).isEqualTo(relaxed.objective());
        }
    }

    @Test
    void aClosedSolverSaysSo() {
        var solver = new HighsSolver();
        solver.close();
        solver.close();
        assertThatThrownBy(() -> solver.solve(RandomPrograms.program(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void noAnswerIsNoNumbers() {
        try (var solver = new HighsSolver()) {
            var builder = LinearProgram.builder();
            builder.column(-1, 0, INFINITY);
            var unbounded = solver.solve(builder.build());
            assertThat(unbounded.status()).isEqualTo(Status.UNBOUNDED);
            assertThat(unbounded.objective()).isNaN();
            assertThat(unbounded.x()).isEmpty();
            assertThatThrownBy(() -> unbounded.orThrow("stage 3"))
                    .isInstanceOf(SolverException.class)
                    .hasMessageContaining("stage 3")
                    .hasMessageContaining("UNBOUNDED");
        }
    }

    @Test
    void anEntryHighsWouldRefuseIsNamed() {
        var builder = LinearProgram.builder();
        builder.set(builder.row(0, 1), builder.column(1, 0, 1), 1e16);
        try (var solver = new HighsSolver()) {
            assertThatThrownBy(() -> solver.solve(builder.build()))
                    .isInstanceOf(SolverException.class)
                    .hasMessageContaining("row 0, column 0: found 1.0E16");
        }
    }

    @Test
    void timeThatRunsOutIsSaid() {
        var random = new Random(3);
        var builder = LinearProgram.builder();
        for (int j = 0; j < 300; j++) builder.column(1 + random.nextInt(9), 0, 10);
        for (int i = 0; i < 150; i++) {
            int row = builder.row(random.nextInt(200), INFINITY);
            for (int j = 0; j < 300; j++) if (random.nextInt(4) == 0) builder.set(row, j, 1 + random.nextInt(5));
        }
        try (var solver = new HighsSolver(1e-9);
                var patient = new HighsSolver(60)) {
            assertThat(solver.solve(builder.build()).status()).isEqualTo(Status.TIME_LIMIT);
            assertThat(patient.solve(builder.build()).status()).isEqualTo(Status.OPTIMAL);
        }
        assertThatThrownBy(() -> new HighsSolver(0)).hasMessageContaining("seconds: found 0");
    }

    /** Random knapsacks of ten things against all 1024 choices. */
    @Test
    void wholeProgramsAgreeWithTryingEverything() {
        var random = new Random(17);
        try (var solver = new HighsSolver()) {
            for (int trial = 0; trial < 40; trial++) {
                var gain = random.ints(10, 1, 30).toArray();
                var weight = random.ints(10, 1, 20).toArray();
                int most = 20 + random.nextInt(60);
                var found = solver.solve(knapsack(gain, weight, most));
                assertThat(-found.objective()).isEqualTo(best(gain, weight, most), within(1e-6));
            }
        }
    }

    private static IntegerProgram knapsack(int[] gain, int[] weight, int most) {
        var builder = LinearProgram.builder();
        int limit = builder.row(-INFINITY, most);
        for (int j = 0; j < gain.length; j++) builder.set(limit, builder.column(-gain[j], 0, 1), weight[j]);
        var integer = new boolean[gain.length];
        Arrays.fill(integer, true);
        return new IntegerProgram(builder.build(), integer);
    }

    private static double best(int[] gain, int[] weight, int most) {
        int best = 0;
        for (int choice = 0; choice < 1 << gain.length; choice++)
            if (sum(weight, choice) <= most) best = Math.max(best, sum(gain, choice));
        return best;
    }

    private static int sum(int[] values, int choice) {
        int sum = 0;
        for (int j = 0; j < values.length; j++) if ((choice >> j & 1) == 1) sum += values[j];
        return sum;
    }
}
