package org.ortaq.trade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ortaq.region.statistics.HsSections;

/** The shipped map from HS codes to sections. */
class HsSectionsTest {

    private static final HsSections MAP = HsSections.of(ShippedData.table("trade-hs-to-sitc"));

    @Test
    void everyCodeOfTheHarmonisedSystemHasASection() {
        ReferenceRows.read("trade/classif/harmonized_system.csv.gz", row -> {
            if (row.integer("level") == 6) {
                assertThat(MAP.of(row.text("hscode"))).as(row.text("hscode")).isPresent();
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "520100,2",
        "520511,6",
        "710812,9",
        "711319,8",
        "270900,3",
        "100199,0",
        "720410,2",
        "281820,2",
        "281830,5"
    })
    void theLongestPrefixHolds(String code, int section) {
        assertThat(MAP.of(code)).hasValue(section);
    }

    @Test
    void whatIsNoCodeHasNone() {
        assertThat(MAP.of("77")).isEmpty(); // a chapter reserved for later use
        assertThat(MAP.of("X")).isEmpty();
    }
}
