package org.ortaq.trade.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArmingtonTest {

    static double[][] world(int n, long seed) {
        var random = new SplittableRandom(seed);
        double[][] flow = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                flow[i][j] = (i == j ? 50 : 1) * (1 + 9 * random.nextDouble());
            }
        }
        return flow;
    }

    static double[][] ones(int n) {
        double[][] ones = new double[n][n];
        for (double[] row : ones) {
            Arrays.fill(row, 1);
        }
        return ones;
    }

    static double[] filled(int n, double value) {
        double[] filled = new double[n];
        Arrays.fill(filled, value);
        return filled;
    }

    @ParameterizedTest
    @EnumSource(value = Closure.class, names = "BALANCED", mode = EnumSource.Mode.EXCLUDE)
    void noChangeGivesTheBaseBitByBit(Closure closure) {
        var flow = world(9, 1);
        var result = new Armington(flow, 5, 0.5, closure).solve(ones(9), filled(9, 1));
        assertThat(result.flow()).isDeepEqualTo(flow);
        assertThat(result.realIncome()).containsOnly(1.0);
        assertThat(result.factorPrice()).containsOnly(1.0);
        assertThat(result.iterations()).isEqualTo(1);
        assertThat(result.residual()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1,FIXED_SHARE", "2,FIXED_NOMINAL", "3,FIXED_SHARE", "4,FIXED_NOMINAL", "5,FIXED_SHARE"})
    void worldAddsUpAfterAnyChange(long seed, Closure closure) {
        int n = 8;
        var random = new SplittableRandom(seed);
        double[][] cost = ones(n);
        double[] endowment = new double[n];
        for (int i = 0; i < n; i++) {
            endowment[i] = 0.8 + 2 * random.nextDouble();
            for (int j = 0; j < n; j++) {
                cost[i][j] = i == j ? 1 : 0.8 + 0.6 * random.nextDouble();
            }
        }
        var result = new Armington(world(n, seed), 4.5, 0.55, closure).solve(cost, endowment);
        assertThat(result.converged()).isTrue();
        for (int i = 0; i < n; i++) {
            assertThat(Arrays.stream(result.flow()[i]).sum()).isCloseTo(result.output()[i], within(1e-8));
            double bought = 0;
            for (int k = 0; k < n; k++) {
                bought += result.flow()[k][i];
            }
            assertThat(bought).isCloseTo(result.expenditure()[i], within(1e-8));
        }
        assertThat(Arrays.stream(result.output()).sum())
                .isCloseTo(Arrays.stream(result.expenditure()).sum(), within(1e-8));
    }

    /** Arkolakis, Costinot and Rodriguez-Clare (2012): the home share tells the gain. */
    @ParameterizedTest
    @ValueSource(doubles = {1, 0.55})
    void realIncomeIsTheHomeShareToTheTradeElasticity(double valueAddedShare) {
        int n = 7;
        double[][] cost = ones(n);
        cost[1][2] = 0.7;
        cost[5][0] = 1.4;
        double sigma = 5;
        var result = new Armington(world(n, 3), sigma, valueAddedShare, Closure.FIXED_SHARE).solve(cost, filled(n, 1));
        for (int i = 0; i < n; i++) {
            double arkolakis = StrictMath.exp(-StrictMath.log(result.homeShare()[i]) / (valueAddedShare * (sigma - 1)));
            assertThat(result.realIncome()[i]).isCloseTo(arkolakis, within(1e-10));
        }
    }

    /** Two equal countries, v = 1: prices stay equal, P^(1-sigma) = (home + away t^(1-sigma)) / spending. */
    @Test
    void symmetricCountriesFollowTheClosedForm() {
        double[][] flow = {{80, 20}, {20, 80}};
        double[][] cost = {{1, 0.8}, {0.8, 1}};
        double sigma = 3;
        var result = new Armington(flow, sigma, 1, Closure.FIXED_SHARE).solve(cost, filled(2, 1));
        double expected = StrictMath.exp(StrictMath.log(0.8 + 0.2 / (0.8 * 0.8)) / (sigma - 1));
        assertThat(result.realIncome()[0]).isCloseTo(expected, within(1e-11));
        assertThat(result.realIncome()[1]).isCloseTo(expected, within(1e-11));
    }

    /** A country shut off buys at home only: real income falls to the old home share to the power 1/(v (sigma-1)). */
    @Test
    void closingEveryBorderIsAutarky() {
        double[][] flow = {{90, 10, 5}, {8, 70, 12}, {7, 10, 60}}; // every country buys what it sells
        double[][] cost = ones(3);
        for (int j = 1; j < 3; j++) {
            cost[0][j] = Double.POSITIVE_INFINITY;
            cost[j][0] = Double.POSITIVE_INFINITY;
        }
        var model = new Armington(flow, 5, 0.6, Closure.FIXED_SHARE);
        var result = model.solve(cost, filled(3, 1));
        double home = 90.0 / 105;
        double expected = StrictMath.exp(StrictMath.log(home) / (0.6 * 4));
        assertThat(result.realIncome()[0]).isCloseTo(expected, within(1e-9));
        assertThat(result.flow()[0][1]).isZero();
    }

    @Test
    void sameGrowthEverywhereScalesEverything() {
        var flow = world(6, 9);
        var result = new Armington(flow, 5, 0.5, Closure.FIXED_NOMINAL).solve(ones(6), filled(6, 2));
        for (int i = 0; i < 6; i++) {
            assertThat(result.realIncome()[i]).isCloseTo(2, within(1e-9));
            assertThat(result.flow()[i][0]).isCloseTo(2 * flow[i][0], within(1e-7));
        }
    }

    @Test
    void cheaperFlowGrowsAndItsBuyerGains() {
        var flow = world(6, 4);
        double[][] cost = ones(6);
        cost[2][3] = 0.9;
        var result = new Armington(flow, 5, 0.5, Closure.FIXED_SHARE).solve(cost, filled(6, 1));
        assertThat(result.flow()[2][3]).isGreaterThan(flow[2][3]);
        assertThat(result.realIncome()[3]).isGreaterThan(1);
    }

    @Test
    void orderOfCountriesChangesNothing() {
        int n = 7;
        var flow = world(n, 12);
        double[][] cost = ones(n);
        cost[0][4] = 0.8;
        double[] endowment = {1, 1.1, 1.2, 0.9, 1, 1.3, 1};
        int[] order = {3, 6, 0, 5, 1, 4, 2};
        double[][] flow2 = new double[n][n];
        double[][] cost2 = new double[n][n];
        double[] endowment2 = new double[n];
        for (int i = 0; i < n; i++) {
            endowment2[i] = endowment[order[i]];
            for (int j = 0; j < n; j++) {
                flow2[i][j] = flow[order[i]][order[j]];
                cost2[i][j] = cost[order[i]][order[j]];
            }
        }
        var a = new Armington(flow, 5, 0.5, Closure.FIXED_SHARE).solve(cost, endowment);
        var b = new Armington(flow2, 5, 0.5, Closure.FIXED_SHARE).solve(cost2, endowment2);
        for (int i = 0; i < n; i++) {
            assertThat(b.realIncome()[i]).isCloseTo(a.realIncome()[order[i]], within(1e-9));
            assertThat(b.flow()[i][0]).isCloseTo(a.flow()[order[i]][order[0]], within(1e-7));
        }
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThatThrownBy(() -> new Armington(world(2, 1), 1, 1, Closure.FIXED_SHARE))
                .hasMessageContaining("sigma must be above 1: 1.0");
        assertThatThrownBy(() -> new Armington(new double[][] {{0, 1}, {1, 2}}, 5, 1, Closure.FIXED_SHARE))
                .hasMessageContaining("country 0");
        var model = new Armington(world(2, 1), 5, 1, Closure.FIXED_SHARE);
        assertThatThrownBy(() -> model.solve(new double[][] {{1, Double.NaN}, {1, 1}}, filled(2, 1)))
                .hasMessageContaining("cost[0][1]");
        assertThatThrownBy(() -> model.solve(ones(2), new double[] {1, 0})).hasMessageContaining("endowment[1]");
    }
}
