package org.ortaq.region.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Dates known in part, and what was known of a rule at a date. */
class ValidityTest {

    private static Validity validity(String since, String until) {
        return Validity.of(Optional.of(since), Optional.of(until).filter(text -> !text.isEmpty()));
    }

    @Test
    void aYearRunsFromItsFirstToItsLastDay() {
        var year = validity("2024", "2024");
        assertThat(year.holdsOn(LocalDate.of(2024, 1, 1))).isTrue();
        assertThat(year.holdsOn(LocalDate.of(2024, 12, 31))).isTrue();
        assertThat(year.holdsOn(LocalDate.of(2025, 1, 1))).isFalse();
        assertThat(validity("2024-02", "2024-02").holdsOn(LocalDate.of(2024, 2, 29)))
                .isTrue();
    }

    @Test
    void aRuleFromSeptemberHoldsAThirdOfTheYear() {
        assertThat(validity("2023-09-01", "").shareOf(2023)).isEqualTo(4 / 12.0);
        assertThat(validity("2023-09-01", "").shareOf(2024)).isEqualTo(1);
        assertThat(Validity.NEVER.shareOf(2024)).isZero();
    }

    @Test
    void aLaterEndWasNotKnown() {
        var closing = validity("2021-05", "2025-03-12");
        assertThat(closing.knownAt(LocalDate.of(2023, 12, 31)).holdsOn(LocalDate.of(2026, 1, 1)))
                .isTrue();
        assertThat(closing.holdsOn(LocalDate.of(2026, 1, 1))).isFalse();
        assertThat(validity("2025-03-13", "")
                        .knownAt(LocalDate.of(2023, 12, 31))
                        .since())
                .isEmpty();
    }

    @Test
    void anEndBeforeTheStartAndABrokenDateAreRefused() {
        assertThatThrownBy(() -> validity("2025", "2024")).hasMessageContaining("2024-12-31");
        assertThatThrownBy(() -> validity("2025-13", "")).hasMessageContaining("2025-13");
    }
}
