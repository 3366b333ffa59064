package org.ortaq.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.ortaq.region.promises.Commitment;
import org.ortaq.region.promises.PromiseStatus;

class RegisterTest {

    private static final Register REGISTER = CommitmentsFixture.register();

    @Test
    void aQueryRestrictsByPartyDomainAndStatus() {
        var late = REGISTER.list(Query.all().party("UZB").domain("energy").status(PromiseStatus.UNDER_WAY));
        assertThat(late).isNotEmpty().allSatisfy(c -> {
            assertThat(c.parties()).contains("UZB");
            assertThat(c.domain()).isEqualTo("energy");
            assertThat(c.status()).isEqualTo(PromiseStatus.UNDER_WAY);
        });
        assertThat(REGISTER.list(Query.all()))
                .hasSameSizeAs(REGISTER.all())
                .isSortedAccordingTo(java.util.Comparator.comparing(Commitment::id));
    }

    @Test
    void theTenBillionHasAHistory() {
        assertThat(REGISTER.chain("b03-uz-kz-trade-10bn"))
                .extracting(Commitment::id)
                .containsExactly("b01-uz-kz-trade-5bn-2020", "b03-uz-kz-trade-10bn", "b06-uz-kz-trade-10bn-2030");
    }

    @Test
    void theChainIsTheSameFromEveryLink() {
        for (var commitment : REGISTER.all()) {
            for (var other : commitment.repeats()) {
                assertThat(REGISTER.chain(other)).contains(commitment);
            }
        }
    }

    @Test
    void aRepeatedPromiseIsNeverOlderThanWhatItRepeats() {
        for (var later : REGISTER.all()) {
            for (var earlier : later.repeats()) {
                assertThat(REGISTER.get(earlier).date().first())
                        .as("%s repeats %s", later.id(), earlier)
                        .isBeforeOrEqualTo(later.date().last());
            }
        }
    }

    @Test
    void theDeadlineOfTwoBillionWithTajikistanWasMoved() {
        assertThat(REGISTER.revisions())
                .filteredOn(r -> r.later().equals("b62-kz-tj-trade-2bn-2027"))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.movesTheDeadline()).isTrue();
                    assertThat(r.targetBefore()).isEqualTo(r.targetAfter());
                });
    }

    @Test
    void anUnknownIdIsRefusedWithAGuess() {
        assertThatThrownBy(() -> REGISTER.get("b06-uz-kz-trade-10bn-2031"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("b06-uz-kz-trade-10bn-2030");
    }
}
