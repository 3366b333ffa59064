package org.ortaq.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The own simplex and HiGHS, each the other's oracle: cold, and warm while everything about a program changes. */
class WarmSolversAgreeTest {
    @Test
    void coldOnThousandsOfSmallPrograms() {
        var seen = new EnumMap<Status, Integer>(Status.class);
        try (var highs = new HighsSolver();
                var own = new BoundedSimplex()) {
            for (long seed = 0; seed < 3000; seed++) {
                var program = RandomPrograms.program(seed);
                var other = highs.solve(program);
                own.load(program);
                var status = own.solve();
                assertThat(status).as("seed %d", seed).isEqualTo(other.status());
                seen.merge(status, 1, Integer::sum);
                if (status == Status.OPTIMAL) Proof.optimal("seed " + seed, program, own, 1e-8);
                if (status == Status.OPTIMAL)
                    assertThat(own.objective()).as("seed %d", seed).isCloseTo(other.objective(), within(1e-7));
            }
        }
        assertThat(seen.keySet()).contains(Status.OPTIMAL, Status.INFEASIBLE, Status.UNBOUNDED);
        assertThat(seen.values()).allMatch(count -> count > 100, "each kind more than 100 times: " + seen);
    }

    @Test
    void coldOnLargerProgramsWithRealCoefficients() {
        int optimal = 0;
        try (var highs = new HighsSolver();
                var own = new BoundedSimplex()) {
            for (long seed = 0; seed < 1000; seed++) {
                var program = RandomPrograms.real(seed);
                var other = highs.solve(program);
                own.load(program);
                assertThat(own.solve()).as("seed %d", seed).isEqualTo(other.status());
                if (!other.optimal()) continue;
                optimal++;
                Proof.optimal("seed " + seed, program, own, 1e-7);
                assertThat(own.objective())
                        .as("seed %d", seed)
                        .isCloseTo(other.objective(), within(1e-9 * (1 + Math.abs(other.objective()))));
            }
        }
        assertThat(optimal).isGreaterThan(40);
    }

    /** Bounds, costs and entries change, rows come; both start warm, and a cold solve of the same program is asked too. */
    @Test
    void warmWhileEverythingChanges() {
        var seen = new EnumMap<Status, Integer>(Status.class);
        try (var cold = new HighsSolver();
                var highs = new WarmHighs();
                var own = new BoundedSimplex()) {
            for (long seed = 0; seed < 150; seed++) {
                var changing = new ChangingProgram(seed);
                highs.load(changing.program());
                own.load(changing.program());
                for (int round = 0; round < 25; round++) {
                    var name = "seed " + seed + " round " + round;
                    changing.change(round, highs, own);
                    var other = cold.solve(changing.program());
                    assertThat(own.solve()).as(name).isEqualTo(other.status());
                    assertThat(highs.solve()).as(name).isEqualTo(other.status());
                    seen.merge(other.status(), 1, Integer::sum);
                    if (!other.optimal()) continue;
                    var close = within(1e-8 * (1 + Math.abs(other.objective())));
                    assertThat(own.objective()).as(name).isCloseTo(other.objective(), close);
                    assertThat(highs.objective()).as(name).isCloseTo(other.objective(), close);
                    Proof.optimal(name, changing.program(), own, 1e-7);
                }
            }
        }
        assertThat(seen.get(Status.OPTIMAL)).isGreaterThan(1000);
        assertThat(seen.get(Status.INFEASIBLE)).isGreaterThan(50);
    }

    /** A start from any set of basics, complete or not, ends at the same optimum. */
    @Test
    void anyBasisWillDoAsAStart() {
        var random = new Random(5);
        try (var own = new BoundedSimplex()) {
            for (long seed = 0; seed < 400; seed++) {
                var program = RandomPrograms.program(seed);
                own.load(program);
                var status = own.solve();
                double objective = own.objective();
                var columns = new byte[program.columns()];
                var rows = new byte[program.rows()];
                for (int j = 0; j < columns.length; j++) columns[j] = (byte) random.nextInt(4);
                for (int i = 0; i < rows.length; i++) rows[i] = (byte) random.nextInt(4);
                own.restart(new Basis(columns, rows));
                assertThat(own.solve()).as("seed %d", seed).isEqualTo(status);
                if (status == Status.OPTIMAL)
                    assertThat(own.objective()).as("seed %d", seed).isCloseTo(objective, within(1e-8));
            }
        }
    }

    @Test
    void theSameStartGivesTheSameBits() {
        var changing = new ChangingProgram(3);
        try (var one = new BoundedSimplex();
                var two = new BoundedSimplex()) {
            one.load(changing.program());
            two.load(changing.program());
            one.solve();
            var start = one.basis();
            for (int k = 0; k < 20; k++) {
                one.columnBounds(0, k % 3, 10 + k);
                one.solve();
            }
            one.columnBounds(
                    0, changing.program().lower()[0], changing.program().upper()[0]);
            one.cost(1, 7);
            two.cost(1, 7);
            one.restart(start);
            two.restart(start);
            assertThat(one.solve()).isEqualTo(two.solve());
            assertThat(point(one)).containsExactly(point(two));
        }
    }

    private static double[] point(WarmSolver solver) {
        var x = new double[solver.columns()];
        solver.x(x);
        return x;
    }
}
