package org.ortaq.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TriangularTest {
    /** The mode has the share (mid - low) / (high - low) below it; at low + w the area is w^2 / (width (mid - low)). */
    @Test
    void quantilesInvertTheAreaOfTheTriangle() {
        var t = new Triangular(1, 3, 9);
        assertThat(t.quantile(0)).isEqualTo(1);
        assertThat(t.quantile(0.25)).isEqualTo(3);
        assertThat(t.quantile(1.0 / 16)).isEqualTo(2, within(1e-15));
        assertThat(t.quantile(1 - 9.0 / 48)).isEqualTo(6, within(1e-15));
        assertThat(t.quantile(1)).isEqualTo(9);
    }

    @Test
    void flatSidesAndCertainNumbers() {
        assertThat(new Triangular(0, 0, 4).quantile(0.75)).isEqualTo(2);
        assertThat(new Triangular(0, 4, 4).quantile(0.25)).isEqualTo(2);
        assertThat(new Triangular(5, 5, 5).quantile(0.3)).isEqualTo(5);
    }

    @Test
    void mistakesAreNamed() {
        assertThatThrownBy(() -> new Triangular(2, 1, 3)).hasMessageContaining("2.0, 1.0, 3.0");
        assertThatThrownBy(() -> new Triangular(0, 1, Double.NaN)).hasMessageContaining("range");
        assertThatThrownBy(() -> new Triangular(0, 1, 2).quantile(1.5)).hasMessageContaining("1.5");
    }
}
