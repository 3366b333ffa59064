package org.ortaq.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PiecewiseLinearTest {
    private final PiecewiseLinear curve = new PiecewiseLinear(new double[] {0, 2, 4}, new double[] {10, 20, 0});

    @Test
    void pointsAndTheLinesBetween() {
        assertThat(curve.at(0)).isEqualTo(10);
        assertThat(curve.at(1)).isEqualTo(15);
        assertThat(curve.at(2)).isEqualTo(20);
        assertThat(curve.at(3.5)).isEqualTo(5);
    }

    @Test
    void outsideTheNearestPointCounts() {
        assertThat(curve.at(-7)).isEqualTo(10);
        assertThat(curve.at(99)).isZero();
        assertThat(curve.at(Double.NaN)).isNaN();
    }

    @Test
    void mistakesAreNamed() {
        assertThatThrownBy(() -> new PiecewiseLinear(new double[] {1, 1}, new double[] {1, 2}))
                .hasMessageContaining("point 1");
        assertThatThrownBy(() -> new PiecewiseLinear(new double[] {1}, new double[] {1, 2}))
                .hasMessageContaining("points");
    }

    @Test
    void theCallersArrayIsNotKept() {
        var y = new double[] {5};
        var flat = new PiecewiseLinear(new double[] {1}, y);
        y[0] = 6;
        flat.y()[0] = 7;
        assertThat(flat.at(1)).isEqualTo(5);
    }
}
