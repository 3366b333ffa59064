package org.ortaq.commitments.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgreementTest {

    @Test
    void tradeOf2023AgreesWithItsRivalsAndContradictsTheRegion() {
        // UZ-KZ trade 2023: 4.5 against 4.4 and 4.6; UZ trade with the region: 4.5 against 6.9 and 7.2
        assertThat(Agreement.of(4500, new double[] {4400, 4600}, 0.05)).isEqualTo(Agreement.ALL);
        assertThat(Agreement.of(4500, new double[] {6900, 7200}, 0.05)).isEqualTo(Agreement.NONE);
    }

    @Test
    void aNumberBetweenRivalsIsContested() {
        assertThat(Agreement.of(523, new double[] {454, 486, 532.53}, 0.01)).isEqualTo(Agreement.SOME);
        assertThat(Agreement.of(523, new double[] {}, 0.01)).isEqualTo(Agreement.NO_RIVAL);
    }
}
