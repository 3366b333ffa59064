package org.ortaq.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ortaq.numerics.PiecewiseLinear;
import org.ortaq.solver.DenseSimplex;
import org.ortaq.solver.LinearProgram;

class RiverTest {
    private static Game game(River river) {
        return Game.of(Game.numbered(river.players()), river);
    }

    /** The greedy use against the linear program with one column for each piece. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theBestUseOfPiecewiseBenefitsIsThatOfTheLinearProgram(long seed) {
        var random = new Random(seed);
        int n = 2 + random.nextInt(5);
        var inflow = new double[n];
        var curves = new ArrayList<PiecewiseLinear>();
        for (int i = 0; i < n; i++) {
            inflow[i] = random.nextInt(8);
            curves.add(curve(random));
        }
        var benefit = new PiecewiseBenefit(curves);
        var use = new River(inflow, benefit).use(0, n);
        assertThat(benefit.of(0, use)).isEqualTo(best(inflow, curves), within(1e-9));
    }

    private static PiecewiseLinear curve(Random random) {
        var x = new double[5];
        var y = new double[5];
        double slope = 10;
        for (int k = 1; k < x.length; k++) {
            slope -= random.nextInt(5);
            x[k] = x[k - 1] + 1 + random.nextInt(3);
            y[k] = y[k - 1] + slope * (x[k] - x[k - 1]);
        }
        return new PiecewiseLinear(x, y);
    }

    private static double best(double[] inflow, List<PiecewiseLinear> curves) {
        var builder = LinearProgram.builder();
        double sum = 0;
        for (double water : inflow) builder.row(0, sum += water);
        for (int i = 0; i < inflow.length; i++) {
            double[] x = curves.get(i).x();
            double[] y = curves.get(i).y();
            for (int k = 1; k < x.length; k++) {
                double slope = (y[k] - y[k - 1]) / (x[k] - x[k - 1]);
                int column = builder.column(-slope, 0, x[k] - x[k - 1]);
                for (int below = i; below < inflow.length; below++) builder.set(below, column, 1);
            }
        }
        try (var solver = new DenseSimplex()) {
            return -solver.solve(builder.build()).orThrow("river").objective();
        }
    }

    /** Ambec and Sprumont's theorems: the game is convex and the downstream incremental shares are in the core. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theGameIsConvexAndTheDownstreamIncrementalSharesAreInItsCore(long seed) {
        var random = new Random(seed);
        int n = 3 + random.nextInt(4);
        var inflow = random.doubles(n, 0, 10).toArray();
        var game = game(new River(
                inflow, new SquareRootBenefit(random.doubles(n, 0.1, 5).toArray())));
        double[] v = game.v();
        for (int s = 0; s < v.length; s++)
            for (int t = 0; t < v.length; t++) assertThat(v[s] + v[t]).isLessThanOrEqualTo(v[s | t] + v[s & t] + 1e-9);
        assertThat(Core.leavers(game, SimpleShares.downstreamIncremental(game)))
                .allMatch(e -> e.value().doubleValue() < 1e-9);
    }

    @Test
    void waterThatPassesAnOutsiderIsLost() {
        var game = game(new River(new double[] {4, 0, 0}, new SquareRootBenefit(1, 1, 1)));
        assertThat(game.v()[0b101]).isEqualTo(game.v()[0b001]);
        assertThat(game.v()[0b111]).isGreaterThan(game.v()[0b011]);
    }

    @Test
    void waterDoesNotFlowUp() {
        var river = new River(new double[] {0, 5}, new SquareRootBenefit(9, 1));
        assertThat(river.use(0, 2)).containsExactly(0, 5);
    }

    @Test
    void mistakesAreNamed() {
        assertThatThrownBy(() -> new River(new double[] {1, -1}, new SquareRootBenefit(1, 1)))
                .hasMessageContaining("inflow[1]");
        assertThatThrownBy(() -> new River(new double[] {1}, new SquareRootBenefit(1, 1)))
                .hasMessageContaining("found 1 values");
        assertThatThrownBy(() -> new SquareRootBenefit(1, 0)).hasMessageContaining("a[1]");
        var convex = new PiecewiseLinear(new double[] {0, 1, 2}, new double[] {0, 1, 3});
        assertThatThrownBy(() -> new PiecewiseBenefit(List.of(convex))).hasMessageContaining("slopes that fall");
    }
}
