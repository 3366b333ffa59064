package org.ortaq.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitOfTest {

    @Test
    void aFactIsToldInItsOwnUnit() {
        assertThat(UnitOf.factor("gwh", "gwh")).hasValue(1);
        assertThat(UnitOf.factor("gwh", "twh")).hasValue(1e-3);
        assertThat(UnitOf.factor("thousand_persons", "persons")).hasValue(1e3);
    }

    @Test
    void whatDoesNotMeasureTheSameIsNotCompared() {
        assertThat(UnitOf.factor("mt", "teu")).isEmpty();
        assertThat(UnitOf.factor("musd of 2023", "musd")).isEmpty();
    }
}
