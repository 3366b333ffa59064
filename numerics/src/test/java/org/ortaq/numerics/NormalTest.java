package org.ortaq.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTest {
    /** The first three are the test values of AS 241; the others are in any table of the normal distribution. */
    @ParameterizedTest
    @CsvSource({
        "0.25, -0.6744897501960817",
        "0.001, -3.090232306167814",
        "1e-20, -9.262340089798408",
        "0.5, 0",
        "0.975, 1.959963984540054",
        "0.8413447460685429, 1"
    })
    void quantilesAreThePublishedOnes(double p, double z) {
        assertThat(Normal.quantile(p)).isEqualTo(z, within(2e-15 * Math.max(1, Math.abs(z))));
    }

    @Test
    void theDistributionIsSymmetricAndIncreasing() {
        double last = Double.NEGATIVE_INFINITY;
        for (int k = 1; k < 1024; k++) {
            double z = Normal.quantile(k / 1024.0);
            assertThat(z).isGreaterThan(last);
            assertThat(z).isEqualTo(-Normal.quantile(1 - k / 1024.0));
            last = z;
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, Double.NaN})
    void aShareOutsideIsRefused(double p) {
        assertThatThrownBy(() -> Normal.quantile(p)).hasMessageContaining("p: found");
    }
}
