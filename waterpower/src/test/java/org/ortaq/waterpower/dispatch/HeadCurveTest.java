package org.ortaq.waterpower.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HeadCurveTest {

    private final HeadCurve toktogul = HeadCurve.through(5500, 110, 19500, 173, 0.9);

    @Test
    void passesThroughTheDeadAndTheFullVolume() {
        assertThat(toktogul.headM(5500)).isCloseTo(110, within(1e-9));
        assertThat(toktogul.headM(19500)).isCloseTo(173, within(1e-9));
    }

    @Test
    void energyOfACubicKilometreFallingAMetreAtNinetyPercent() {
        // E[GWh per km3] = 2.4525 H at efficiency 0.9
        assertThat(1000 * HeadCurve.constant(1, 0.9).gwhPerHm3(1)).isCloseTo(2.4525, within(1e-9));
    }

    @Test
    void headRisesWithStorage() {
        for (double hm3 = 5500; hm3 < 19500; hm3 += 500) {
            assertThat(toktogul.headM(hm3 + 500)).isGreaterThan(toktogul.headM(hm3));
        }
    }

    @Test
    void aHeadThatFallsWithStorageIsRefused() {
        assertThatThrownBy(() -> HeadCurve.through(5500, 180, 19500, 173, 0.9))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("180.0, 173.0 m");
    }
}
