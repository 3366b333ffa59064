package org.ortaq.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rival values stay; one is chosen by a declared policy; the future is not known. */
class FactsTest {

    private static Fact fact(String id, int year, double value, Evidence evidence, String reporter, String period) {
        return new Fact(
                id,
                "trade.turnover",
                "KAZ+UZB",
                year,
                period,
                value,
                "musd",
                reporter,
                "s",
                evidence,
                Optional.empty(),
                Optional.empty());
    }

    private final Facts facts = new Facts(List.of(
            fact("b", 2023, 4400, Evidence.OFFICIAL, "UZB", "year"),
            fact("a", 2023, 4500, Evidence.PRESS, "KAZ", "year"),
            fact("c", 2023, 4100, Evidence.OFFICIAL, "KAZ", "year"),
            fact("d", 2024, 2100, Evidence.OFFICIAL, "KAZ", "h1"),
            fact("e", 2024, 4300, Evidence.PRESS, "KAZ", "year")));

    @Test
    void evidenceComesBeforeReporter() {
        assertThat(facts.choose("trade.turnover", "KAZ+UZB", 2023).orElseThrow().id())
                .isEqualTo("c");
    }

    @Test
    void rivalsAreKept() {
        var chosen = facts.choose("trade.turnover", "KAZ+UZB", 2023).orElseThrow();
        assertThat(facts.rivals(chosen)).extracting(Fact::id).containsExactly("a", "b");
    }

    @Test
    void aPartOfAYearIsNeverTheYear() {
        assertThat(facts.choose("trade.turnover", "KAZ+UZB", 2024).orElseThrow().id())
                .isEqualTo("e");
    }

    @Test
    void whatHasNotHappenedIsNotKnown() {
        var then = facts.asOf(LocalDate.of(2023, 12, 31));
        assertThat(then.latest("trade.turnover", "KAZ+UZB", 2030).orElseThrow().year())
                .isEqualTo(2023);
        assertThat(facts.asOf(LocalDate.of(2023, 12, 30)).all()).isEmpty();
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        var shuffled = new Facts(facts.all().reversed());
        assertThat(shuffled.all()).isEqualTo(facts.all());
        assertThat(shuffled.latest("trade.turnover", "KAZ+UZB", 2030))
                .isEqualTo(facts.latest("trade.turnover", "KAZ+UZB", 2030));
    }
}
