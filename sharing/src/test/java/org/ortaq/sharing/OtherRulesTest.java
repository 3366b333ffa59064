package org.ortaq.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OtherRulesTest {
    private static final Game INDIA = Games.game("0", "0", "0", "210", "0", "770", "1170", "1530");

    /** M = 360, 760, 1320, sum 2440; each gets 1530/2440 of its contribution. */
    @Test
    void gatelysPointEqualisesThePropensityToDisrupt() {
        var x = Gately.of(INDIA).orElseThrow();
        assertThat(x).isEqualTo(Games.r("13770/61", "29070/61", "50490/61"));
        for (int i = 0; i < 3; i++)
            assertThat(INDIA.contribution(i).minus(x.get(i)).over(x.get(i)))
                    .isEqualTo(Games.r("91/153").getFirst());
    }

    /** Minimal rights 0, 0, max(0, 770 - 360, 1170 - 760, 1530 - 1120) = 410, by hand. */
    @Test
    void theTauValueLiesBetweenMinimalRightsAndContributions() {
        var x = TauValue.of(INDIA).orElseThrow();
        var share = Rational.of(1120, 2030);
        assertThat(x.get(0)).isEqualTo(share.times(Rational.of(360)));
        assertThat(x.get(2)).isEqualTo(Rational.of(410).plus(share.times(Rational.of(910))));
    }

    @Test
    void aRuleThatIsNotDefinedIsAbsent() {
        var shares = Shares.of(INDIA, Sense.GAIN);
        assertThat(shares.by(SharingRule.PROPORTIONAL)).isEmpty();
        assertThat(shares.byRule()).doesNotContainKey(SharingRule.PROPORTIONAL).containsKey(SharingRule.EQUAL);
        var majority = Games.game("0", "0", "0", "1", "0", "1", "1", "1");
        assertThat(TauValue.of(majority)).isEmpty();
        assertThat(Gately.of(majority)).isEmpty();
    }

    @Test
    void simpleShares() {
        var game = Games.game("0", "1", "3", "8");
        assertThat(SimpleShares.equal(game)).isEqualTo(Games.r("4", "4"));
        assertThat(SimpleShares.proportional(game)).hasValue(Games.r("2", "6"));
        assertThat(SimpleShares.downstreamIncremental(game)).isEqualTo(Games.r("1", "7"));
        assertThat(SimpleShares.upstreamIncremental(game)).isEqualTo(Games.r("5", "3"));
    }

    @Test
    void whereNobodyCanBeKeptThePrenucleolusIsGiven() {
        var game = Games.game("0", "5", "5", "2");
        assertThat(game.hasImputations()).isFalse();
        assertThat(Nucleolus.of(game)).isEqualTo(Games.r("1", "1"));
    }

    /** v(1) = 0 but the prenucleolus gives player 1 less; the nucleolus does not. */
    @Test
    void theNucleolusGivesNobodyLessThanItHasAlone() {
        var game = Games.game("0", "0", "0", "0", "0", "0", "10", "4");
        assertThat(Nucleolus.pre(game).getFirst().signum()).isNegative();
        assertThat(Nucleolus.of(game)).isEqualTo(Games.r("0", "2", "2"));
        assertThat(Kohlberg.holds(game, Nucleolus.of(game))).isTrue();
    }
}
