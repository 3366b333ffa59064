package org.ortaq.trade.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MultiSectorTest {

    private static World solve(MultiSector base, Change change) {
        var solver = base.solver();
        assertThat(solver.solve(change)).isTrue();
        return solver.world(change);
    }

    @ParameterizedTest
    @EnumSource(value = Closure.class, names = "BALANCED", mode = EnumSource.Mode.EXCLUDE)
    void noChangeChangesNothing(Closure closure) {
        var data = new RandomSectors(1, 6, 4).draw();
        var base = new MultiSector(data);
        var world = solve(base, base.unchanged(closure));
        for (int r = 0; r < 6; r++) {
            assertThat(world.wage()[r]).isCloseTo(1, within(1e-12));
            assertThat(world.consumerPrice()[r]).isCloseTo(1, within(1e-12));
            for (int j = 0; j < 4; j++) {
                assertThat(world.trade()[j][r]).containsExactly(data.trade()[j][r], within(1e-9));
            }
        }
    }

    /** Every equation of the model, written out plainly, holds in the solved world. */
    @ParameterizedTest
    @CsvSource({
        "1, 2, 1, FIXED_NOMINAL",
        "2, 2, 2, FIXED_SHARE",
        "3, 5, 3, BALANCED",
        "4, 7, 4, FIXED_NOMINAL",
        "5, 9, 5, FIXED_SHARE"
    })
    void equationsHold(long seed, int n, int s, Closure closure) {
        var draw = new RandomSectors(seed, n, s);
        var data = draw.draw();
        var base = new MultiSector(data);
        var change = base.unchanged(closure);
        draw.disturb(change);
        var world = solve(base, change);
        new PlainEquations(data, change, world).check();
    }

    @Test
    void scalingTheCurrencyChangesNothing() {
        var draw = new RandomSectors(8, 5, 3);
        var data = draw.draw();
        var base = new MultiSector(data);
        var change = base.unchanged(Closure.FIXED_NOMINAL);
        draw.disturb(change);
        var scaled = new MultiSector(scaled(data, 1000));
        var same = scaled.unchanged(Closure.FIXED_NOMINAL);
        copy(change, same);
        var a = solve(base, change);
        var b = solve(scaled, same);
        assertThat(b.wage()).containsExactly(a.wage(), within(1e-11));
        assertThat(b.income()[2]).isCloseTo(1000 * a.income()[2], within(1e-6));
    }

    /** Productivity and endowment alike everywhere: incomes grow, relative prices stay. */
    @Test
    void alikeGrowthIsNeutral() {
        var base = new MultiSector(new RandomSectors(9, 5, 3).draw());
        var change = base.unchanged(Closure.FIXED_SHARE);
        var before = solve(base, change);
        java.util.Arrays.fill(change.endowment, 1.5);
        var world = solve(base, change);
        for (int r = 0; r < 5; r++) {
            double real = world.income()[r] / world.consumerPrice()[r];
            assertThat(real / before.income()[r]).isCloseTo(1.5, within(1e-10));
        }
    }

    @ParameterizedTest
    @EnumSource(Closure.class)
    void oneSectorWithoutInputsIsArmington(Closure closure) {
        var draw = new RandomSectors(11, 6, 1).withoutInputs().withoutTariffs();
        var data = draw.draw();
        var base = new MultiSector(data);
        var change = base.unchanged(closure);
        draw.disturb(change);
        java.util.Arrays.stream(change.productivity).forEach(p -> p[0] = 1);
        var world = solve(base, change);
        double[][] flow = transposed(data.trade()[0]);
        var one = new Armington(flow, 1 + data.theta()[0], 1, closure)
                .solve(transposed(change.cost[0]), change.endowment);
        assertThat(one.converged()).isTrue();
        for (int r = 0; r < 6; r++) {
            assertThat(change.endowment[r] * world.wage()[r] / world.consumerPrice()[r])
                    .isCloseTo(one.realIncome()[r], within(1e-10));
        }
    }

    @Test
    void oneSectorWithInputsIsTheRoundaboutArmington() {
        var random =
                new RandomSectors(12, 5, 1).withoutInputs().withoutTariffs().balanced();
        var plain = random.draw();
        double v = 0.6;
        double[][][] intermediate = new double[5][1][1];
        double[][] added = new double[5][1];
        double[][] finalDemand = new double[5][1];
        for (int r = 0; r < 5; r++) {
            intermediate[r][0][0] = (1 - v) * plain.valueAdded()[r][0];
            added[r][0] = v * plain.valueAdded()[r][0];
            finalDemand[r][0] = v * plain.finalDemand()[r][0];
        }
        var base = new MultiSector(new SectorData(
                plain.trade(), plain.tariff(), added, intermediate, finalDemand, plain.theta(), plain.deficit()));
        var change = base.unchanged(Closure.BALANCED);
        random.disturb(change);
        java.util.Arrays.stream(change.productivity).forEach(p -> p[0] = 1);
        var world = solve(base, change);
        var one = new Armington(transposed(plain.trade()[0]), 1 + plain.theta()[0], v, Closure.BALANCED)
                .solve(transposed(change.cost[0]), change.endowment);
        for (int r = 0; r < 5; r++) {
            assertThat(change.endowment[r] * world.wage()[r] / world.consumerPrice()[r])
                    .isCloseTo(one.realIncome()[r], within(1e-10));
        }
    }

    /**
     * Without tariffs and with balanced trade, what foreign shocks do to real income follows from home shares alone:
     * prod_j prod_k lambda_k^(-alpha_j a_jk / theta_k), a the Leontief inverse (Costinot and Rodriguez-Clare 2014).
     */
    @ParameterizedTest
    @CsvSource({"21, 1, false", "22, 3, false", "23, 1, true", "24, 4, true"})
    void homeSharesTellTheGains(long seed, int s, boolean inputs) {
        var draw = new RandomSectors(seed, 5, s).withoutTariffs().balanced();
        var data = (inputs ? draw : draw.withoutInputs()).draw();
        var base = new MultiSector(data);
        var change = base.unchanged(Closure.BALANCED);
        for (int j = 0; j < s; j++) {
            for (int i = 1; i < 5; i++) {
                change.cost[j][0][i] = 1 + 0.3 * i;
                change.cost[j][i][0] = 1.5;
                change.productivity[i][j] = 0.8 + 0.1 * i;
            }
        }
        var world = solve(base, change);
        double log = 0;
        double[][] leontief = Inverse.of(leontief(data, 0));
        for (int j = 0; j < s; j++) {
            for (int k = 0; k < s; k++) {
                double home = world.trade()[k][0][0]
                        / world.spending()[0][k]
                        / (data.trade()[k][0][0] / sum(data.trade()[k][0]));
                log -= data.finalDemand()[0][j]
                        / sum(data.finalDemand()[0])
                        * leontief[j][k]
                        / data.theta()[k]
                        * StrictMath.log(home);
            }
        }
        assertThat(StrictMath.log(world.wage()[0] / world.consumerPrice()[0])).isCloseTo(log, within(1e-10));
    }

    /** The first order is the limit: a change half as large misses a quarter. */
    @Test
    void firstOrderIsTheLimit() {
        double coarse = missOfFirstOrder(1e-2);
        double fine = missOfFirstOrder(5e-3);
        assertThat(coarse).isGreaterThan(1e-9);
        assertThat(fine / coarse).isBetween(0.2, 0.3);
    }

    private static double missOfFirstOrder(double size) {
        var draw = new RandomSectors(31, 5, 3);
        var base = new MultiSector(draw.draw());
        var before = base.unchanged(Closure.BALANCED);
        var after = base.unchanged(Closure.BALANCED);
        draw.disturb(after);
        for (int j = 0; j < 3; j++) {
            for (int m = 0; m < 5; m++) {
                for (int i = 0; i < 5; i++) {
                    after.tariff[j][m][i] =
                            before.tariff[j][m][i] + size * (after.tariff[j][m][i] - before.tariff[j][m][i]);
                    after.cost[j][m][i] = 1 + size * (after.cost[j][m][i] - 1);
                }
                after.productivity[m][j] = 1 + size * (after.productivity[m][j] - 1);
            }
        }
        for (int r = 0; r < 5; r++) {
            after.endowment[r] = 1 + size * (after.endowment[r] - 1);
        }
        var solver = base.solver();
        assertThat(solver.solve(before)).isTrue();
        var first = solver.world(before);
        assertThat(solver.solve(after)).isTrue();
        double worst = 0;
        for (var w : Welfare.between(first, before, solver.world(after), after)) {
            worst = Math.max(worst, Math.abs(w.exact() - w.firstOrder()));
        }
        return worst;
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43})
    void warmAndColdStartsAgree(long seed) {
        var draw = new RandomSectors(seed, 8, 4);
        var base = new MultiSector(draw.draw());
        var one = base.unchanged(Closure.FIXED_SHARE);
        var two = base.unchanged(Closure.FIXED_SHARE);
        draw.disturb(one);
        draw.disturb(two);
        var solver = base.solver();
        assertThat(solver.solve(one)).isTrue();
        assertThat(solver.solve(two)).isTrue();
        var warm = solver.world(two);
        assertThat(warm.wage()).containsExactly(solve(base, two).wage(), within(1e-11));
        assertThat(solver.solve(two)).isTrue();
        assertThat(solver.world(two).iterations()).isLessThanOrEqualTo(2);
    }

    @Test
    void nothingIsAllocatedAfterTheFirstSolution() {
        var draw = new RandomSectors(44, 8, 4);
        var base = new MultiSector(draw.draw());
        var one = base.unchanged(Closure.FIXED_SHARE);
        var two = base.unchanged(Closure.FIXED_SHARE);
        draw.disturb(one);
        draw.disturb(two);
        var solver = base.solver();
        var thread = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int k = 0; k < 3; k++) {
            solver.solve(one);
            solver.solve(two);
        }
        long before = thread.getCurrentThreadAllocatedBytes();
        for (int k = 0; k < 20; k++) {
            solver.solve(one);
            solver.solve(two);
        }
        assertThat(thread.getCurrentThreadAllocatedBytes() - before).isLessThan(2000);
    }

    @Test
    void closedBordersAreSolvedToo() {
        var base = new MultiSector(new RandomSectors(51, 5, 3).draw());
        var change = base.unchanged(Closure.BALANCED);
        for (int j = 0; j < 3; j++) {
            for (int i = 1; i < 5; i++) {
                change.cost[j][0][i] = Double.POSITIVE_INFINITY;
                change.cost[j][i][0] = Double.POSITIVE_INFINITY;
            }
        }
        var world = solve(base, change);
        assertThat(world.traded(0, true)).isZero();
        assertThat(world.traded(0, false)).isZero();
        assertThat(world.traded(1, true)).isPositive();
    }

    @Test
    void refusesWhatIsNoWorld() {
        var data = new RandomSectors(61, 3, 2).draw();
        data.trade()[1][2][0] = -1;
        assertThatThrownBy(() -> new MultiSector(data)).hasMessageContaining("trade[1][2][0]");
        var empty = new RandomSectors(61, 3, 2).draw();
        java.util.Arrays.fill(empty.trade()[1][2], 0);
        assertThatThrownBy(() -> new MultiSector(empty)).hasMessageContaining("buys it from nobody");
        var base = new MultiSector(new RandomSectors(61, 3, 2).draw());
        var change = base.unchanged(Closure.BALANCED);
        change.cost[0][1][2] = Double.NaN;
        assertThatThrownBy(() -> base.solver().solve(change)).isInstanceOf(IllegalArgumentException.class);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double v : values) {
            sum += v;
        }
        return sum;
    }

    /** I - G', row j the user. */
    private static double[][] leontief(SectorData data, int r) {
        int s = data.sectors();
        double[][] matrix = new double[s][s];
        for (int j = 0; j < s; j++) {
            double output = data.valueAdded()[r][j];
            for (int k = 0; k < s; k++) {
                output += data.intermediate()[r][k][j];
            }
            for (int k = 0; k < s; k++) {
                matrix[j][k] = (j == k ? 1 : 0) - data.intermediate()[r][k][j] / output;
            }
        }
        return matrix;
    }

    private static double[][] transposed(double[][] a) {
        double[][] t = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int k = 0; k < a.length; k++) {
                t[k][i] = a[i][k];
            }
        }
        return t;
    }

    private static void copy(Change from, Change to) {
        for (int j = 0; j < from.cost.length; j++) {
            for (int m = 0; m < from.endowment.length; m++) {
                to.cost[j][m] = from.cost[j][m].clone();
                to.tariff[j][m] = from.tariff[j][m].clone();
            }
        }
        for (int r = 0; r < from.endowment.length; r++) {
            to.productivity[r] = from.productivity[r].clone();
            to.endowment[r] = from.endowment[r];
        }
    }

    private static SectorData scaled(SectorData d, double by) {
        int n = d.regions();
        int s = d.sectors();
        var scaled = new SectorData(
                new double[s][n][n],
                d.tariff(),
                new double[n][s],
                new double[n][s][s],
                new double[n][s],
                d.theta(),
                new double[n]);
        for (int r = 0; r < n; r++) {
            scaled.deficit()[r] = by * d.deficit()[r];
            for (int j = 0; j < s; j++) {
                scaled.valueAdded()[r][j] = by * d.valueAdded()[r][j];
                scaled.finalDemand()[r][j] = by * d.finalDemand()[r][j];
                for (int k = 0; k < s; k++) {
                    scaled.intermediate()[r][k][j] = by * d.intermediate()[r][k][j];
                }
                for (int i = 0; i < n; i++) {
                    scaled.trade()[j][r][i] = by * d.trade()[j][r][i];
                }
            }
        }
        return scaled;
    }
}
