package org.ortaq.commitments.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AnticipatedProgressTest {

    private static final int[] YEARS = {2020, 2021, 2022, 2023, 2024};

    @Test
    void aStraightLineIsCarriedOn() {
        var progress = AnticipatedProgress.of(YEARS, new double[] {10, 12, 14, 16, 18}, new Aim(30, 2030));
        assertThat(progress.projection()).isCloseTo(30, within(1e-9));
        assertThat(progress.gap()).isCloseTo(0, within(1e-9));
        assertThat(progress.call()).isEqualTo(AnticipatedProgress.Call.MAINTAIN);
    }

    @Test
    void laterYearsWeighMore() {
        double[] accelerating = {10, 10, 10, 14, 18};
        double[] braking = {10, 14, 18, 18, 18};
        assertThat(AnticipatedProgress.of(YEARS, accelerating, new Aim(40, 2030))
                        .projection())
                .isGreaterThan(AnticipatedProgress.of(YEARS, braking, new Aim(40, 2030))
                        .projection());
    }

    @Test
    void tooSlowAsksForAccelerationAndAwayForReversal() {
        assertThat(AnticipatedProgress.of(YEARS, new double[] {10, 11, 12, 13, 14}, new Aim(40, 2030))
                        .call())
                .isEqualTo(AnticipatedProgress.Call.ACCELERATE);
        assertThat(AnticipatedProgress.of(YEARS, new double[] {10, 9, 8, 7, 6}, new Aim(40, 2030))
                        .call())
                .isEqualTo(AnticipatedProgress.Call.REVERSE);
    }

    @Test
    void oneYearIsNoTrend() {
        assertThatThrownBy(() -> AnticipatedProgress.of(new int[] {2020}, new double[] {1}, new Aim(2, 2030)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
