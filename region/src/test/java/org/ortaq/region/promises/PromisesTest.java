package org.ortaq.region.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PromisesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    @Test
    void everyRowOfTheRegisterIsRead() {
        var in = PromisesPackage.reading(TODAY, 2024);
        var promises = Promises.read(in);
        assertThat(in.problems().all()).isEmpty();
        assertThat(promises.commitments()).hasSize(118);
        assertThat(promises.claims()).hasSize(38);
        assertThat(promises.portfolios()).hasSize(11);
    }

    @Test
    void verdictsOnTheArticleAreThoseOfTheNotes() {
        var counts = new TreeMap<ClaimVerdict, Integer>();
        Promises.read(PromisesPackage.reading(TODAY, 2024))
                .claims()
                .forEach(c -> counts.merge(c.verdict(), 1, Integer::sum));
        assertThat(counts)
                .containsEntry(ClaimVerdict.AGREES, 17)
                .containsEntry(ClaimVerdict.PARTLY, 8)
                .containsEntry(ClaimVerdict.CONTRADICTS, 5)
                .containsEntry(ClaimVerdict.INCONSISTENT, 1)
                .containsEntry(ClaimVerdict.CANNOT_CHECK, 6)
                .containsEntry(ClaimVerdict.NOT_MEASURABLE, 1);
    }

    @Test
    void whatCameLaterIsNotKnownEarlier() {
        var earlier = Promises.read(PromisesPackage.reading(LocalDate.of(2023, 12, 31), 2023));
        assertThat(earlier.commitments()).allMatch(c -> c.date().first().isBefore(LocalDate.of(2024, 1, 1)));
        assertThat(earlier.commitments())
                .filteredOn(c -> c.id().equals("b01-uz-kz-trade-5bn-2020"))
                .singleElement()
                .matches(c -> c.status() == PromiseStatus.UNKNOWN);
    }

    @Test
    void aMonthIsLateOnlyAfterItsLastDay() {
        var august = new PartialDate("2024-08");
        assertThat(august.last()).isEqualTo(LocalDate.of(2024, 8, 31));
        assertThat(august.yearsTo(new PartialDate("2025-08-31"))).isCloseTo(1, within(0.002));
        assertThatThrownBy(() -> new PartialDate("Aug 2024"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Aug 2024");
    }

    @Test
    void assumedDeadlinesAreNotStatedOnes() {
        var undated = Promises.read(PromisesPackage.reading(TODAY, 2024)).commitments().stream()
                .filter(Commitment::deadlineAssumed)
                .toList();
        assertThat(undated)
                .extracting(Commitment::id)
                .contains(
                        "b20-uz-kg-trade-2bn", "b40-uz-tm-trade-2bn", "b70-kz-tm-trade-1bn", "m24-regional-trade-20bn");
        assertThat(undated).allMatch(c -> c.statedDeadline().isEmpty());
    }
}
