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
            for (long seed = 0; seed < 60; seed++) {
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
        assertThat(seen.get(Status.OPTIMAL)).isGreaterThan(500);
        assertThat(seen.get(Status.INFEASIBLE)).isGreaterThan(20);
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
        theSameStart(BoundedSimplex::new);
        theSameStart(WarmHighs::new);
        theSameStart(GuardedSimplex::new);
    }

    private static void theSameStart(WarmSolverFactory factory) {
        var changing = new ChangingProgram(3);
        try (var one = factory.open();
                var two = factory.open()) {
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

    /** What is called infeasible is proved so, without any solver. */
    @Test
    void infeasibleIsProved() {
        int proofs = 0;
        try (var own = new BoundedSimplex()) {
            for (long seed = 0; seed < 3000; seed++) {
                var program = RandomPrograms.program(seed);
                own.load(program);
                var y = new double[program.rows()];
                if (own.solve() != Status.INFEASIBLE || !own.proof(y)) continue;
                proofs++;
                Proof.infeasible("seed " + seed, program, y);
            }
        }
        assertThat(proofs).isGreaterThan(300);
    }

    /** Beale (1955): the plain simplex method goes round in circles here; the optimum is -0.05. */
    @Test
    void noCircles() {
        double infinity = Double.POSITIVE_INFINITY;
        var builder = LinearProgram.builder();
        double[] cost = {-0.75, 150, -0.02, 6};
        for (double c : cost) builder.column(c, 0, infinity);
        double[][] rows = {{0.25, -60, -0.04, 9}, {0.5, -90, -0.02, 3}, {0, 0, 1, 0}};
        for (int i = 0; i < 3; i++) {
            int row = builder.row(-infinity, i == 2 ? 1 : 0);
            for (int j = 0; j < 4; j++) builder.set(row, j, rows[i][j]);
        }
        try (var own = new BoundedSimplex()) {
            own.load(builder.build());
            assertThat(own.solve()).isEqualTo(Status.OPTIMAL);
            assertThat(own.objective()).isCloseTo(-0.05, within(1e-12));
        }
    }

    /** Assignment of 25 by 25 with few different costs: 625 columns, 50 rows one of which is one too many; then with other costs. */
    @Test
    void degenerateAssignments() {
        var random = new Random(7);
        var builder = LinearProgram.builder();
        int size = 25;
        for (int i = 0; i < 2 * size; i++) builder.row(1, 1);
        for (int i = 0; i < size; i++)
            for (int j = 0; j < size; j++) {
                int x = builder.column(1 + random.nextInt(4), 0, Double.POSITIVE_INFINITY);
                builder.set(i, x, 1);
                builder.set(size + j, x, 1);
            }
        var program = builder.build();
        try (var own = new BoundedSimplex();
                var highs = new HighsSolver()) {
            own.load(program);
            for (int round = 0; round < 10; round++) {
                assertThat(own.solve()).isEqualTo(Status.OPTIMAL);
                assertThat(own.objective()).isCloseTo(highs.solve(program).objective(), within(1e-9));
                Proof.optimal("round " + round, program, own, 1e-8);
                for (int k = 0; k < 60; k++) {
                    int column = random.nextInt(program.columns());
                    program.cost()[column] = 1 + random.nextInt(4);
                    own.cost(column, program.cost()[column]);
                }
            }
        }
    }

    /** A simplex that may take no step: HiGHS steps in, gives the same answer, and it is counted. */
    @Test
    void aFallbackIsCountedAndRight() {
        try (var guarded = new GuardedSimplex(new BoundedSimplex(new SimplexLimits(0)));
                var own = new BoundedSimplex()) {
            long fallbacks = 0;
            for (long seed = 0; seed < 200; seed++) {
                var program = RandomPrograms.program(seed);
                guarded.load(program);
                own.load(program);
                assertThat(guarded.solve()).isEqualTo(own.solve());
                fallbacks += guarded.fallbacks();
                if (own.basis().columns().length == 0 || Double.isNaN(own.objective())) continue;
                assertThat(guarded.objective()).isCloseTo(own.objective(), within(1e-7));
                Proof.optimal("seed " + seed, program, guarded, 1e-7);
            }
            assertThat(fallbacks).isGreaterThan(100);
        }
    }
}
