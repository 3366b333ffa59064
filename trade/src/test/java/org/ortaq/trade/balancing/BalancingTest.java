package org.ortaq.trade.balancing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BalancingTest {

    private static double[][] free(int n) {
        double[][] known = new double[n][n];
        for (double[] row : known) {
            Arrays.fill(row, Double.NaN);
        }
        return known;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void knownCellsStandAndMarginsAddUp(long seed) {
        int n = 6;
        var random = new SplittableRandom(seed);
        double[][] pattern = new double[n][n];
        double[] row = new double[n];
        double[] column = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                pattern[i][j] = random.nextDouble();
            }
            row[i] = 50 + 50 * random.nextDouble();
            column[i] = 50 + 50 * random.nextDouble();
        }
        double[][] known = free(n);
        known[0][1] = 12.5;
        known[3][2] = 7;
        var result = Balancing.balance(new BalancingProblem(pattern, known, row, column, new boolean[n]));
        assertThat(result.converged()).isTrue();
        assertThat(result.flow()[0][1]).isEqualTo(12.5);
        assertThat(result.flow()[3][2]).isEqualTo(7);
        for (int i = 0; i < n; i++) {
            assertThat(Arrays.stream(result.flow()[i]).sum()).isCloseTo(row[i], within(1e-6));
            assertThat(result.flow()[i][i]).isZero();
        }
    }

    @Test
    void pinnedColumnsKeepTheirTotal() {
        double[][] pattern = {{0, 1, 1}, {1, 0, 1}, {1, 1, 0}};
        boolean[] pinned = {true, false, false};
        var result = Balancing.balance(
                new BalancingProblem(pattern, free(3), new double[] {10, 10, 10}, new double[] {6, 5, 5}, pinned));
        assertThat(result.flow()[1][0] + result.flow()[2][0]).isCloseTo(6, within(1e-8));
        assertThat(result.columnTotal()[1] + result.columnTotal()[2]).isCloseTo(24, within(1e-8));
    }

    @Test
    void aMarginGivesWayToAKnownCell() {
        double[][] known = free(3);
        known[0][1] = 100;
        double[][] pattern = {{0, 1, 1}, {1, 0, 1}, {1, 1, 0}};
        var result = Balancing.balance(new BalancingProblem(
                pattern, known, new double[] {10, 50, 50}, new double[] {40, 40, 40}, new boolean[3]));
        assertThat(result.flow()[0][1]).isEqualTo(100);
        assertThat(result.rowTotal()[0]).isCloseTo(102, within(1e-9));
    }

    @Test
    void refusesAMarginThatIsNotPositive() {
        assertThatThrownBy(() -> new BalancingProblem(
                        new double[2][2], free(2), new double[] {1, 0}, new double[] {1, 1}, new boolean[2]))
                .hasMessageContaining("rowTotal[1] must be positive: 0.0");
    }
}
