package org.ortaq.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ortaq.region.promises.ClaimVerdict;

class ClaimsTest {

    private static final Claims CLAIMS =
            new Claims(CommitmentsFixture.promises().claims());

    @Test
    void oneNumberSaidOfTwoSubjectsIsFound() {
        assertThat(CLAIMS.sameNumbers())
                .extracting(SameNumber::claims)
                .containsExactly(java.util.List.of("c10", "c11"), java.util.List.of("c12", "c13"));
    }

    @Test
    void aClaimOfOnesOwnIsHeldAgainstTheFacts() {
        var facts = CommitmentsFixture.facts();
        assertThat(Claims.check("trade.turnover", "KAZ+UZB", 2023, "musd", 4500, facts, 0.05))
                .isEqualTo(ClaimVerdict.AGREES);
        assertThat(Claims.check("trade.turnover", "KAZ+UZB", 2023, "musd", 9000, facts, 0.05))
                .isEqualTo(ClaimVerdict.CONTRADICTS);
        assertThat(Claims.check("trade.turnover-with-region", "UZB", 2024, "musd", 4500, facts, 0.05))
                .isEqualTo(ClaimVerdict.CONTRADICTS);
        assertThat(Claims.check("projects.length", "cku-railway", 2024, "km", 523, facts, 0.01))
                .isEqualTo(ClaimVerdict.PARTLY);
        assertThat(Claims.check("diplomacy.missions", "UZB", 2025, "count", 55, facts, 0.05))
                .isEqualTo(ClaimVerdict.CANNOT_CHECK);
    }

    @Test
    void listsByVerdict() {
        assertThat(CLAIMS.list(ClaimVerdict.CONTRADICTS)).hasSize(5);
        assertThat(CLAIMS.all()).hasSize(38);
    }
}
