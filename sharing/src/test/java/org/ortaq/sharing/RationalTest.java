package org.ortaq.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTest {
    @ParameterizedTest
    @CsvSource({"3, 3", "-2.50, -5/2", "7/30, 7/30", "6/-4, -3/2", "1e3, 1000", "0.1, 1/10", "0/5, 0", "1.5/0.5, 3"})
    void numbersAreReadExactly(String text, String lowest) {
        assertThat(Rational.parse(text)).hasToString(lowest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1/0", "1/2/3", "NaN", "1e999999999", "1e-999999999"})
    void otherTextsAreRefused(String text) {
        assertThatThrownBy(() -> Rational.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found \"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, -1e-300, 1e300, Math.PI, Double.MIN_VALUE, Double.MAX_VALUE})
    void doublesGoThereAndBack(double value) {
        assertThat(Rational.of(value).doubleValue()).isEqualTo(value);
    }

    @Test
    void arithmetic() {
        var a = Rational.of(1, 6);
        var b = Rational.of(-1, 4);
        assertThat(a.plus(b)).isEqualTo(Rational.of(-1, 12));
        assertThat(a.minus(b)).isEqualTo(Rational.of(5, 12));
        assertThat(a.times(b)).isEqualTo(Rational.of(-1, 24));
        assertThat(a.over(b)).isEqualTo(Rational.of(-2, 3));
        assertThat(a).isGreaterThan(b);
        assertThat(a.max(b)).isEqualTo(a);
        assertThatThrownBy(() -> a.over(Rational.ZERO)).isInstanceOf(ArithmeticException.class);
    }
}
