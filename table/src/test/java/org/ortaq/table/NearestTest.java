package org.ortaq.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void findsALikelySlipAndNothingElse() {
        assertThat(Nearest.to("KZK", List.of("UZB", "KAZ", "KGZ"))).hasValue("KAZ");
        assertThat(Nearest.to("KZK", List.of("AZE", "CHN", "KAZ"))).hasValue("KAZ");
        assertThat(Nearest.to("tariff", List.of("water", "power"))).isEmpty();
    }

    @Test
    void countsNeighbouringSwapsAsOne() {
        assertThat(Nearest.distance("toktoglu", "toktogul")).isEqualTo(1);
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
    }
}
