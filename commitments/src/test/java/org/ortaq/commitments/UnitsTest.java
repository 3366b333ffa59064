package org.ortaq.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ortaq.commitments.claims.Units;

class UnitsTest {

    @ParameterizedTest
    @CsvSource({
        "4.5, busd, musd, 4500",
        "6.6, million_persons, thousand_persons, 6600",
        "1860, mw, gw, 1.86",
        "5, x, x, 5"
    })
    void unitsOfOneKindDifferByAFactor(double value, String from, String to, double expected) {
        assertThat(Units.convert(value, from, to)).hasValue(expected);
    }

    @Test
    void unitsOfTwoKindsDoNot() {
        assertThat(Units.convert(1, "km", "musd")).isEmpty();
    }
}
