package org.ortaq.waterpower.sddp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.ortaq.numerics.RandomStream;

class PeriodicInflowTest {
    /** A long record of a known process is fitted back; each year is then reproduced by its own residuals. */
    @Test
    void aKnownProcessIsFound() {
        int years = 4000;
        var random = RandomStream.of(11, "inflow");
        var record = new double[2][years][4];
        double[] mean = {10, 40, 80, 20};
        double[] deviation = {2, 8, 20, 4};
        for (int s = 0; s < 2; s++) {
            double before = 0;
            for (int y = 0; y < years; y++)
                for (int p = 0; p < 4; p++) {
                    before = 0.6 * before + 0.8 * random.normal(((long) s * years + y) * 4 + p);
                    record[s][y][p] = mean[p] + deviation[p] * before;
                }
        }
        var fitted = PeriodicInflow.fit(record);
        for (int p = 0; p < 4; p++) {
            assertThat(fitted.mean()[0][p]).isCloseTo(mean[p], within(0.1 * deviation[p]));
            assertThat(fitted.deviation()[0][p]).isCloseTo(deviation[p], within(0.05 * deviation[p]));
            assertThat(fitted.correlation()[1][p]).isCloseTo(0.6, within(0.05));
        }
        double expected = fitted.constant(0, 2) + fitted.slope(0, 2) * record[0][7][1];
        assertThat(expected + fitted.residual()[2][7][0]).isCloseTo(record[0][7][2], within(0.5));
    }

    @Test
    void residualsHaveNoMean() {
        var record = new double[][][] {{{1, 5}, {2, 3}, {4, 9}, {3, 3}}};
        var fitted = PeriodicInflow.fit(record);
        for (var period : fitted.residual()) {
            double sum = 0;
            for (var year : period) sum += year[0];
            assertThat(sum).isCloseTo(0, within(1e-12));
        }
        assertThat(fitted.residual()[0]).hasDimensions(3, 1);
    }
}
