package org.ortaq.commitments.slippage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SlippagePriorTest {

    @Test
    void momentsOfASmallClass() {
        var prior = SlippagePrior.of(new double[] {4, 0, 1, 2, 3}, 2);
        assertThat(prior.mean()).isEqualTo(2);
        assertThat(prior.median()).isEqualTo(2);
        assertThat(prior.p10()).isCloseTo(0.4, within(1e-12));
        assertThat(prior.p90()).isCloseTo(3.6, within(1e-12));
        assertThat(prior.kept()).isEqualTo(0.2);
        assertThat(prior.undated()).isEqualTo(2);
    }

    @Test
    void anEmptyClassIsNoPrior() {
        assertThatThrownBy(() -> SlippagePrior.of(new double[0], 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
