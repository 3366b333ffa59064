package org.ortaq.transport.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AkcelikTest {

    private static final Akcelik QUEUE = new Akcelik(720, 1, 0.7);

    @Test
    void noExtraWaitUpToTheReferenceUse() {
        assertThat(QUEUE.extraHours(0, 10, 2500)).isZero();
        assertThat(QUEUE.extraHours(7, 10, 2500)).isZero();
    }

    @Test
    void waitGrowsWithVolumeAndFallsWithCapacity() {
        double last = 0;
        for (double volume = 7.5; volume < 20; volume += 0.5) {
            double wait = QUEUE.extraHours(volume, 10, 2500);
            assertThat(wait).isGreaterThan(last);
            assertThat(QUEUE.extraHours(volume, 11, 2500)).isLessThan(wait);
            last = wait;
        }
    }

    @Test
    void farAboveCapacityHalfTheBacklogOfThePeriodIsWaited() {
        // deterministic limit: (z - 1) T / 2
        assertThat(QUEUE.hours(3, 10, 20)).isCloseTo(720, within(2.0));
    }

    @Test
    void atCapacityTheRootFormulaHolds() {
        double servicesAnHour = 10e6 / 2500 / 8760;
        double expected = 720 / 4.0 * Math.sqrt(8 / (servicesAnHour * 720));
        assertThat(QUEUE.hours(1, 10, 2500)).isCloseTo(expected, within(1e-9));
    }

    @Test
    void refusesAPeriodOfZero() {
        assertThatThrownBy(() -> new Akcelik(0, 1, 0.7)).hasMessageContaining("periodHours");
    }
}
