package org.ortaq.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParametersTest {

    private final Parameters parameters = new Parameters(
            List.of(new Parameter("trade.sigma", 4, 5, 7, "ratio", true, "s", Evidence.STUDY, Optional.empty())),
            Corner.ADVERSE);

    @Test
    void theAdverseCornerLiesTowardsTheDeclaredEnd() {
        assertThat(parameters.get("trade.sigma")).isEqualTo(5 - 0.4);
        assertThat(parameters.at(Corner.CENTRAL).get("trade.sigma")).isEqualTo(5);
        assertThat(parameters.at(Corner.FAVOURABLE).get("trade.sigma")).isEqualTo(5 + 0.4 * 2);
    }

    @Test
    void aMistypedIdGetsTheNearest() {
        assertThatThrownBy(() -> parameters.get("trade.sigam")).hasMessageContaining("perhaps trade.sigma?");
    }

    @Test
    void anUnorderedRangeIsRefused() {
        assertThatThrownBy(() -> new Parameter("p", 2, 1, 3, "ratio", true, "s", Evidence.STUDY, Optional.empty()))
                .hasMessageContaining("p needs low <= mid <= high");
    }
}
