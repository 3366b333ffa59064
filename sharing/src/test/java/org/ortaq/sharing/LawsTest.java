package org.ortaq.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The axioms and defining properties on seeded games of 2 to 8 players. */
class LawsTest {
    private static List<Game> games(int n) {
        int many = n > 6 ? 4 : 25;
        var games = new ArrayList<Game>();
        for (long seed = 0; seed < many; seed++) {
            games.add(Games.any(seed, n));
            games.add(Games.superadditive(seed, n));
        }
        return games;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
    void everyRuleSharesOutAllThereIs(int n) {
        for (var game : games(n))
            for (var rule : SharingRule.values())
                rule.shares(game)
                        .ifPresent(x -> assertThat(Subsets.total(x))
                                .as("%s %s", rule, game)
                                .isEqualTo(game.of(game.grand())));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
    void theNucleolusMeetsKohlbergsCriterionAndLiesInTheLeastCore(int n) {
        for (var game : games(n)) {
            var x = Nucleolus.of(game);
            assertThat(Kohlberg.holds(game, x)).as("%s: %s", game.worth(), x).isTrue();
            var pre = Nucleolus.pre(game);
            assertThat(Core.excesses(game, pre).getFirst().value())
                    .isEqualTo(LeastCore.of(game).orElseThrow().epsilon());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5})
    void kohlbergsCriterionRefusesEveryOtherAllocation(int n) {
        var random = new Random(n);
        for (var game : games(n)) {
            var x = new ArrayList<>(Nucleolus.of(game));
            int from = random.nextInt(n);
            int to = (from + 1 + random.nextInt(n - 1)) % n;
            var shift = Rational.of(1, 1 + random.nextInt(50));
            x.set(from, x.get(from).minus(shift));
            x.set(to, x.get(to).plus(shift));
            assertThat(Kohlberg.holds(game, x)).as("%s: %s", game.worth(), x).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6})
    void theNucleolusIsLowestAmongRandomAllocations(int n) {
        var random = new Random(n);
        for (var game : games(n)) {
            var best = sorted(game, Nucleolus.pre(game));
            for (int trial = 0; trial < 20; trial++)
                assertThat(compare(best, sorted(game, allocation(game, random))))
                        .isLessThanOrEqualTo(0);
        }
    }

    private static List<Rational> sorted(Game game, List<Rational> x) {
        return Core.excesses(game, x).stream().map(Excess::value).toList();
    }

    private static int compare(List<Rational> a, List<Rational> b) {
        for (int k = 0; k < a.size(); k++)
            if (!a.get(k).equals(b.get(k))) return a.get(k).compareTo(b.get(k));
        return 0;
    }

    /** Some allocation of v(N), half of them close to the nucleolus. */
    private static List<Rational> allocation(Game game, Random random) {
        var x = new ArrayList<>(random.nextBoolean() ? Nucleolus.pre(game) : SimpleShares.equal(game));
        for (int i = 1; i < x.size(); i++) {
            var shift = Rational.of(random.nextInt(21) - 10, 1 + random.nextInt(40));
            x.set(i, x.get(i).plus(shift));
            x.set(0, x.get(0).minus(shift));
        }
        return x;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
    void playersWhoAreAlikeGetAlike(int n) {
        for (var game : games(n)) {
            // Only the number of members among the first two counts, so these are alike.
            int[] standing = {0, 1, 1, 3};
            var alike = Games.of(n, s -> whole(game, (s & ~3) | standing[s & 3]));
            assertThat(Shapley.of(alike).get(0)).isEqualTo(Shapley.of(alike).get(1));
            assertThat(Nucleolus.of(alike).get(0)).isEqualTo(Nucleolus.of(alike).get(1));
        }
    }

    private static long whole(Game game, int coalition) {
        return game.of(coalition).numerator().longValue();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6})
    void whoAddsNothingGetsWhatItHasAlone(int n) {
        for (var game : games(n - 1)) {
            int dummy = 1 << (n - 1);
            var larger = Games.of(n, s -> whole(game, s & ~dummy) + ((s & dummy) != 0 ? 7 : 0));
            assertThat(Shapley.of(larger).getLast()).isEqualTo(Rational.of(7));
            assertThat(Shapley.of(larger).subList(0, n - 1)).isEqualTo(Shapley.of(game));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
    void theShapleyValueOfASumIsTheSum(int n) {
        var one = Games.any(1, n);
        var other = Games.superadditive(2, n);
        var sum = Games.of(n, s -> whole(one, s) + whole(other, s));
        for (int i = 0; i < n; i++)
            assertThat(Shapley.of(sum).get(i))
                    .isEqualTo(Shapley.of(one).get(i).plus(Shapley.of(other).get(i)));
    }

    /** Twice the game plus (1, 2, .. n) for the players: shares change the same way. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6})
    void unitsAndStartingPointsDoNotMatter(int n) {
        for (var game : games(n)) {
            var changed = Games.of(n, s -> 2 * whole(game, s) + numbers(s));
            var before = Nucleolus.of(game);
            var after = Nucleolus.of(changed);
            for (int i = 0; i < n; i++)
                assertThat(after.get(i))
                        .isEqualTo(before.get(i).times(Rational.of(2)).plus(Rational.of(i + 1)));
        }
    }

    private static long numbers(int coalition) {
        return IntStream.range(0, 12)
                .filter(i -> (coalition >> i & 1) == 1)
                .map(i -> i + 1)
                .sum();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void doublesAndFractionsGiveTheSameShapleyValue(int n) {
        for (var game : games(n)) {
            var exact =
                    Shapley.of(game).stream().mapToDouble(Rational::doubleValue).toArray();
            assertThat(Shapley.of(game.v())).containsExactly(exact, within(1e-12));
        }
    }
}
