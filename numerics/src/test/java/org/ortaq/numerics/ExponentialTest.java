package org.ortaq.numerics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExponentialTest {

    @Test
    void isWithinOneUnitInTheLastPlaceOfTheLibrary() {
        for (int k = -700_000; k <= 700_000; k += 7) {
            double x = k / 1000.0 + k * 1e-9;
            double exact = StrictMath.exp(x);
            // the library itself is within one unit
            assertThat(Math.abs(Exponential.of(x) - exact)).as("exp(%s)", x).isLessThanOrEqualTo(2 * Math.ulp(exact));
        }
    }

    @Test
    void endsAreThoseOfTheLibrary() {
        for (double x : new double[] {
            Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 709.9, 709.7, -745, -746, -708.5, 0.0, -0.0
        }) {
            assertThat(Double.valueOf(Exponential.of(x))).as("exp(%s)", x).isEqualTo(Double.valueOf(StrictMath.exp(x)));
        }
        assertThat(Exponential.of(Double.MIN_VALUE)).isEqualTo(1);
    }
}
