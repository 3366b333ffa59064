package org.ortaq.waterpower.sddp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeightsTest {
    private static final double[] PROBABILITY = {0.25, 0.25, 0.25, 0.25};
    private static final double[] VALUE = {1, 4, 3, 2};

    private static double of(Risk risk) {
        var weights = Weights.of(risk, PROBABILITY, VALUE);
        double sum = 0;
        double total = 0;
        for (int k = 0; k < weights.length; k++) {
            sum += weights[k] * VALUE[k];
            total += weights[k];
        }
        assertThat(total).isCloseTo(1, within(1e-12));
        return sum;
    }

    @Test
    void tailsAreMeansOfTheWorst() {
        assertThat(of(Risk.neutral())).isEqualTo(2.5);
        assertThat(of(new Risk(1, 0.5))).isCloseTo(3.5, within(1e-12));
        assertThat(of(new Risk(1, 0.375))).isCloseTo((4 * 0.25 + 3 * 0.125) / 0.375, within(1e-12));
        assertThat(of(new Risk(1, 0))).isEqualTo(4);
        assertThat(of(new Risk(0.5, 0))).isEqualTo(3.25);
    }

    @Test
    void moreAversionIsNeverLess() {
        double before = 0;
        for (int k = 0; k <= 10; k++) {
            double now = of(new Risk(k / 10.0, 0.3));
            assertThat(now).isGreaterThanOrEqualTo(before - 1e-12);
            before = now;
        }
    }
}
