package org.ortaq.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SolversAgreeTest {
    private static final Offset<Double> CLOSE = within(1e-6);

    @Test
    void bothSolversGiveTheSameStatusAndObjectiveOnThousandsOfPrograms() {
        var seen = new EnumMap<Status, Integer>(Status.class);
        try (var highs = new HighsSolver();
                var dense = new DenseSimplex()) {
            for (long seed = 0; seed < 3000; seed++) {
                var program = RandomPrograms.program(seed);
                var one = highs.solve(program);
                var other = dense.solve(program);
                assertThat(other.status()).as("seed %d", seed).isEqualTo(one.status());
                seen.merge(one.status(), 1, Integer::sum);
                if (one.optimal()) agree(seed, program, one, other);
            }
        }
        assertThat(seen.keySet()).contains(Status.OPTIMAL, Status.INFEASIBLE, Status.UNBOUNDED);
        assertThat(seen.values()).allMatch(count -> count > 100, "each kind more than 100 times: " + seen);
    }

    @Test
    void bothSolversDecideLargerProgramsWithRealCoefficients() {
        int optimal = 0;
        try (var highs = new HighsSolver();
                var dense = new DenseSimplex()) {
            for (long seed = 0; seed < 1000; seed++) {
                var program = RandomPrograms.real(seed);
                var one = highs.solve(program);
                var other = dense.solve(program);
                assertThat(other.status()).as("seed %d", seed).isEqualTo(one.status());
                if (!one.optimal()) continue;
                optimal++;
                assertThat(other.objective()).isCloseTo(one.objective(), within(1e-9 * Math.abs(one.objective())));
            }
        }
        assertThat(optimal).isGreaterThan(40);
    }

    private static void agree(long seed, LinearProgram program, LpSolution one, LpSolution other) {
        assertThat(other.objective()).as("seed %d", seed).isCloseTo(one.objective(), CLOSE);
        proveOptimal("HiGHS, seed " + seed, program, one);
        proveOptimal("dense, seed " + seed, program, other);
    }

    /** A point and duals that are feasible and complementary prove the optimum without any solver. */
    private static void proveOptimal(String who, LinearProgram p, LpSolution s) {
        var activity = p.activity(s.x());
        for (int i = 0; i < p.rows(); i++) {
            assertThat(s.rowActivity()[i]).as(who).isCloseTo(activity[i], CLOSE);
            complementary(who + " row " + i, activity[i], p.rowLower()[i], p.rowUpper()[i], s.rowDual()[i]);
        }
        var reduced = p.cost().clone();
        for (int i = 0; i < p.rows(); i++)
            for (int at = p.rowStart()[i]; at < p.rowStart()[i + 1]; at++)
                reduced[p.columnIndex()[at]] -= p.value()[at] * s.rowDual()[i];
        for (int j = 0; j < p.columns(); j++) {
            assertThat(s.reducedCost()[j]).as(who + " reduced cost").isCloseTo(reduced[j], CLOSE);
            complementary(who + " column " + j, s.x()[j], p.lower()[j], p.upper()[j], reduced[j]);
        }
    }

    private static void complementary(String who, double x, double lower, double upper, double dual) {
        assertThat(x).as(who).isBetween(lower - 1e-6, upper + 1e-6);
        if (dual > 1e-6) assertThat(x).as(who + " at its lower bound").isCloseTo(lower, CLOSE);
        if (dual < -1e-6) assertThat(x).as(who + " at its upper bound").isCloseTo(upper, CLOSE);
    }

    /** Beale (1955): the plain simplex method goes round in circles here; the optimum is -0.05. */
    @Test
    void theDenseSimplexDoesNotCycle() {
        double infinity = Double.POSITIVE_INFINITY;
        var builder = LinearProgram.builder();
        double[] cost = {-0.75, 150, -0.02, 6};
        for (double c : cost) builder.column(c, 0, infinity);
        double[][] rows = {{0.25, -60, -0.04, 9}, {0.5, -90, -0.02, 3}, {0, 0, 1, 0}};
        double[] limit = {0, 0, 1};
        for (int i = 0; i < 3; i++) {
            int row = builder.row(-infinity, limit[i]);
            for (int j = 0; j < 4; j++) builder.set(row, j, rows[i][j]);
        }
        try (var dense = new DenseSimplex()) {
            assertThat(dense.solve(builder.build()).objective()).isCloseTo(-0.05, within(1e-12));
        }
    }

    /** A transport problem of 12 x 12 with equal rows: 144 columns, highly degenerate. */
    @Test
    void bothSolversSolveADegenerateTransportProblem() {
        var random = new Random(7);
        var builder = LinearProgram.builder();
        int size = 12;
        for (int i = 0; i < 2 * size; i++) builder.row(1, 1);
        for (int i = 0; i < size; i++)
            for (int j = 0; j < size; j++) {
                int x = builder.column(1 + random.nextInt(9), 0, Double.POSITIVE_INFINITY);
                builder.set(i, x, 1);
                builder.set(size + j, x, 1);
            }
        var program = builder.build();
        try (var highs = new HighsSolver();
                var dense = new DenseSimplex()) {
            agree(7, program, highs.solve(program), dense.solve(program));
        }
    }
}
