package org.ortaq.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallestTransfersTest {
    @Test
    void bothRightGlovesPayTheLeftOne() {
        var game = Games.game("0", "0", "0", "1", "0", "1", "0", "1");
        var settled = SmallestTransfers.of(game, Shapley.of(game));
        assertThat(settled.core()).isTrue();
        assertThat(settled.total()).isEqualTo(1.0 / 3, within(1e-9));
        assertThat(settled.transfers()).extracting(Transfer::from).containsExactly(1, 2);
        assertThat(settled.transfers()).extracting(Transfer::to).containsExactly(0, 0);
        assertThat(settled.transfers()).allSatisfy(t -> assertThat(t.value()).isEqualTo(1.0 / 6, within(1e-9)));
    }

    @Test
    void anEmptyCoreIsSaidAndTheLeastCoreReached() {
        var game = Games.game("0", "0", "0", "1", "0", "1", "1", "1");
        var settled = SmallestTransfers.of(game, Games.r("1", "0", "0"));
        assertThat(settled.core()).isFalse();
        assertThat(settled.shares()).allSatisfy(x -> assertThat(x).isEqualTo(1.0 / 3, within(1e-9)));
    }

    /** Players 2 and 3 together must get 8 and have 4; player 1 pays the 4, and of the two the first receives least. */
    @Test
    void onTiesTheFirstPlayersReceiveLeast() {
        var game = Games.game("0", "0", "0", "0", "0", "0", "8", "10");
        var settled = SmallestTransfers.of(game, Games.r("6", "2", "2"));
        assertThat(settled.transfers()).hasSize(1);
        assertThat(settled.transfers().getFirst().to()).isEqualTo(2);
        assertThat(settled.total()).isEqualTo(4, within(1e-8));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6})
    void afterTheTransfersNobodyGainsByLeavingAndNothingIsLost(int n) {
        for (long seed = 0; seed < 20; seed++) {
            var game = Games.superadditive(seed, n);
            var settled = SmallestTransfers.of(game, SimpleShares.equal(game));
            double allowed =
                    Math.max(0, LeastCore.of(game).orElseThrow().epsilon().doubleValue());
            double sum = 0;
            for (double x : settled.shares()) sum += x;
            assertThat(sum).isEqualTo(game.of(game.grand()).doubleValue(), within(1e-9));
            assertThat(settled.core()).isEqualTo(allowed == 0);
            for (int s = 1; s < game.grand(); s++)
                assertThat(of(settled, s)).isGreaterThan(game.v()[s] - allowed - 1e-6);
        }
    }

    private static double of(Settlement settled, int coalition) {
        double sum = 0;
        for (int i = 0; i < settled.shares().size(); i++)
            if ((coalition >> i & 1) == 1) sum += settled.shares().get(i);
        return sum;
    }

    @Test
    void anAllocationInTheCoreStays() {
        var game = Games.game("0", "46125", "17437.5", "69187.5", "5812.5", "53812.5", "30750", "90000");
        assertThat(SmallestTransfers.of(game, Nucleolus.of(game)).transfers()).isEmpty();
    }

    @Test
    void sharesThatDoNotAddUpAreRefused() {
        assertThatThrownBy(() -> SmallestTransfers.of(Games.game("0", "1", "1", "4"), Games.r("1", "2")))
                .hasMessageContaining("sum 3.0, expected 2 with the sum 4.0");
    }

    @Test
    void costsArePaidTheOtherWayRound() {
        var costs = Games.game("0", "4", "6", "7");
        var settled = Shares.of(costs, Sense.COST).transfers(Games.r("5", "2"));
        assertThat(settled.transfers()).hasSize(1);
        assertThat(settled.transfers().getFirst().from()).isEqualTo(1);
        assertThat(settled.shares().getFirst()).isEqualTo(4, within(1e-8));
    }
}
