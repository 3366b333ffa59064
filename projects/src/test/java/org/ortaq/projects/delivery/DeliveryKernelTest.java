package org.ortaq.projects.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryKernelTest {

    @Test
    void withoutSlipThePrintedYearIsCertain() {
        assertThat(Readiness.byEndOf(2027, 2027, 0)).isEqualTo(1);
        assertThat(Readiness.byEndOf(2026, 2027, 0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1.8, 4.5})
    void readinessNeverFallsAndEndsAtOne(double slip) {
        double before = 0;
        for (int year = 2020; year < 2045; year++) {
            double now = Readiness.byEndOf(year, 2026, slip);
            assertThat(now).isBetween(before, 1.0);
            before = now;
        }
        assertThat(before).isEqualTo(1);
    }

    @Test
    void aUniformSlipRisesInEqualSteps() {
        // mean slip 2: ready at one of the five year ends 2026 to 2030, by the third of them three in five
        assertThat(Readiness.byEndOf(2028, 2026, 2)).isCloseTo(3.0 / 5, within(1e-12));
    }

    @Test
    void dearerCapitalLowersTheChance() {
        assertThat(Readiness.atCapitalCost(0.8, 2, 0.7)).isCloseTo(0.8 * Math.pow(2, -0.7), within(1e-12));
        assertThat(Readiness.atCapitalCost(0.8, 1, 0.7)).isEqualTo(0.8);
        assertThat(Readiness.atCapitalCost(0.8, 0.1, 1.2)).isEqualTo(1);
    }

    @Test
    void negativeSlipIsRefused() {
        assertThatThrownBy(() -> Readiness.byEndOf(2026, 2026, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    @Test
    void moneyIsSpentInOrderAndOnlyOnce() {
        double[] cost = {10, 20, 40};
        assertThat(Funding.inOrder(25, cost)).containsExactly(1, 0.75, 0);
        assertThat(Funding.inOrder(1000, cost)).containsExactly(1, 1, 1);
        assertThat(Funding.inOrder(-5, cost)).containsExactly(0, 0, 0);
    }

    @Test
    void quartilesOfFiveAreOrderStatistics() {
        double[] values = {9, 1, 5, 7, 3};
        assertThat(Quartiles.of(values, 0.25)).isEqualTo(3);
        assertThat(Quartiles.of(values, 0.5)).isEqualTo(5);
        assertThat(Quartiles.of(values, 0.9)).isCloseTo(8.2, within(1e-12));
    }
}
