package org.ortaq.sharing.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ortaq.sharing.Game;
import org.ortaq.sharing.LeastCore;
import org.ortaq.sharing.Rational;
import org.ortaq.sharing.Sense;
import org.ortaq.sharing.Shapley;
import org.ortaq.sharing.Shares;
import org.ortaq.sharing.SharingRule;

class PartitionGameTest {

    private static PartitionGame game(int n, BiFunction<Integer, Partition, Rational> worth) {
        var all = new TreeMap<Partition, List<Rational>>();
        for (var partition : Partition.all(n))
            all.put(
                    partition,
                    partition.parts().stream()
                            .map(s -> worth.apply(s, partition))
                            .toList());
        return new PartitionGame(Game.numbered(n), all, true);
    }

    private static PartitionGame any(long seed, int n) {
        var random = new Random(seed);
        return game(n, (s, p) -> Rational.of(random.nextInt(21) - 5));
    }

    /** Free riders, an example of Maskin used by de Clippel and Serrano (2008). */
    private static PartitionGame freeRiders() {
        return game(3, (s, p) -> switch (s) {
            case 1, 2, 4 -> Rational.of(p.parts().size() == 2 ? 9 : 0);
            case 3 -> Rational.of(12);
            case 5 -> Rational.of(13);
            case 6 -> Rational.of(14);
            default -> Rational.of(24);
        });
    }

    /** Cournot with linear demand and no cost: p cartels earn 1/(p + 1)^2 each. */
    private static PartitionGame cournot(int n) {
        return game(n, (s, p) -> {
            long firms = p.parts().size() + 1L;
            return Rational.of(1, firms * firms);
        });
    }

    private static Rational sum(List<Rational> x) {
        return x.stream().reduce(Rational.ZERO, Rational::plus);
    }

    @Test
    void asManyPartitionsAndEmbeddedCoalitionsAsTheBellNumbersSay() {
        int[] partitions = {1, 2, 5, 15, 52, 203, 877};
        int[] embedded = {1, 3, 10, 37, 151, 674, 3263};
        for (int n = 1; n <= 7; n++) {
            assertThat(Partition.all(n)).hasSize(partitions[n - 1]).doesNotHaveDuplicates();
            assertThat(cournot(n).embedded()).isEqualTo(embedded[n - 1]);
        }
    }

    @Test
    void freeRidersOfMaskin() {
        var game = freeRiders();
        assertThat(PartitionValue.EXTERNALITY_FREE.of(game))
                .containsExactly(Rational.parse("15/2"), Rational.of(8), Rational.parse("17/2"));
        // Alone a player expects (9 + 0) / 2 by the weights of the average approach.
        assertThat(Outsiders.AVERAGE.game(game).alone(0)).isEqualTo(Rational.parse("9/2"));
        assertThat(sum(PartitionValue.AVERAGE.of(game))).isEqualTo(Rational.of(24));
        assertThat(LeastCore.of(Outsiders.ALONE.game(game)).orElseThrow().coreEmpty())
                .isFalse();
        // Who leaves rides free on the other two: 9 + 9 + 9 is more than 24.
        assertThat(LeastCore.of(Outsiders.TOGETHER.game(game)).orElseThrow().coreEmpty())
                .isTrue();
        assertThat(Externality.of(game)).isEqualTo(new Externality(3, 0, 0));
    }

    @Test
    void cartelsOfCournotAreStableOnlyAgainstOutsidersAlone() {
        for (int n = 3; n <= 5; n++) {
            var game = cournot(n);
            assertThat(LeastCore.of(Outsiders.ALONE.game(game)).orElseThrow().coreEmpty())
                    .as("gamma core of %s", n)
                    .isFalse();
            assertThat(LeastCore.of(Outsiders.BEST.game(game)).orElseThrow().coreEmpty())
                    .as("optimistic core of %s", n)
                    .isTrue();
            assertThat(Externality.of(game).down()).isZero();
            for (var value : PartitionValue.values()) assertThat(value.of(game)).containsOnly(Rational.of(1, 4L * n));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void everyValueSharesTheWholeAndIsAdditive(int n) {
        for (int seed = 0; seed < 10; seed++) {
            var a = any(seed, n);
            var b = any(seed + 100, n);
            var both = game(n, (s, p) -> a.of(s, p).plus(b.of(s, p)));
            for (var value : PartitionValue.values()) {
                assertThat(sum(value.of(a))).as("%s", value).isEqualTo(a.total());
                for (int i = 0; i < n; i++)
                    assertThat(value.of(both).get(i))
                            .isEqualTo(value.of(a).get(i).plus(value.of(b).get(i)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5})
    void withoutExternalitiesEveryValueIsTheShapleyValue(int n) {
        for (int seed = 0; seed < 10; seed++) {
            var random = new Random(seed);
            var worth = random.ints(1 << n, -5, 20).toArray();
            var game = game(n, (s, p) -> Rational.of(worth[s]));
            for (var value : PartitionValue.values())
                assertThat(value.of(game)).isEqualTo(Shapley.of(Outsiders.BEST.game(game)));
            for (var outsiders : Outsiders.values())
                assertThat(outsiders.game(game)).isEqualTo(Outsiders.BEST.game(game));
            assertThat(Externality.of(game).isNone()).isTrue();
        }
    }

    @Test
    void aPlayerWhoChangesNothingGetsNothing() {
        // The fourth adds nothing wherever it stands, and the others do not mind where that is.
        var three = any(7, 3);
        var game = game(4, (s, p) -> {
            int rest = s & 7;
            if (rest == 0) return Rational.ZERO;
            var without = new Partition(
                    p.parts().stream().map(q -> q & 7).filter(q -> q != 0).toList());
            return three.of(rest, without);
        });
        for (var value : List.of(PartitionValue.AVERAGE, PartitionValue.EXTERNALITY_FREE, PartitionValue.MYERSON))
            assertThat(value.of(game).get(3)).as("%s", value).isEqualTo(Rational.ZERO);
        for (var value : List.of(PartitionValue.AVERAGE, PartitionValue.EXTERNALITY_FREE))
            assertThat(value.of(game).subList(0, 3)).as("%s", value).isEqualTo(value.of(three));
    }

    @Test
    void theCoreShrinksAsACoalitionExpectsMore() {
        for (int seed = 0; seed < 20; seed++) {
            var game = any(seed, 4);
            Rational worst = epsilon(game, Outsiders.WORST);
            Rational best = epsilon(game, Outsiders.BEST);
            for (var outsiders : Outsiders.values())
                assertThat(epsilon(game, outsiders)).isBetween(worst, best);
        }
    }

    private static Rational epsilon(PartitionGame game, Outsiders outsiders) {
        return LeastCore.of(outsiders.game(game)).orElseThrow().epsilon();
    }

    @Test
    void costsAreSharedAsGainsWithTheSignTurned() {
        var game = freeRiders();
        var costs = Shares.of(Outsiders.ALONE.game(game), Sense.COST).by(SharingRule.NUCLEOLUS);
        var gains = Shares.of(Outsiders.ALONE.game(game.negated()), Sense.GAIN).by(SharingRule.NUCLEOLUS);
        assertThat(costs.orElseThrow())
                .isEqualTo(gains.orElseThrow().stream().map(Rational::negate).toList());
    }

    @Test
    void aMissingPartitionIsSaidAndNeverTakenAsNought() {
        var worth = new TreeMap<>(cournot(3).worth());
        worth.remove(new Partition(List.of(1, 6)));
        assertThatThrownBy(() -> new PartitionGame(Game.numbered(3), worth, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1|2+3");
    }
}
