package org.ortaq.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoalitionTest {

    @Test
    void masksFollowTheAlphabet() {
        var pair = Coalition.of(List.of(Member.UZB, Member.KAZ));
        assertThat(pair.mask()).isEqualTo(17);
        assertThat(pair.name()).isEqualTo("KAZ+UZB");
        assertThat(Coalition.nonEmpty()).hasSize(31).endsWith(Coalition.ALL);
        assertThatThrownBy(() -> new Coalition(32)).hasMessageContaining("0 to 31: 32");
    }
}
