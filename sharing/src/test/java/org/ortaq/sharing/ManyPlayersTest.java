package org.ortaq.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Families of games up to twelve players whose solutions are known in closed form. */
class ManyPlayersTest {

    private static List<Rational> whole(long... numbers) {
        return Arrays.stream(numbers).mapToObj(Rational::of).toList();
    }

    private static Game game(GameRule rule) {
        return Game.of(Game.numbered(rule.players()), rule);
    }

    /** Of claims in rising order: what is left in equal parts, nobody above a cap that is the claim. */
    private static List<Rational> equalAwards(Rational estate, List<Rational> caps) {
        var awards = new ArrayList<Rational>();
        Rational left = estate;
        for (int i = 0; i < caps.size(); i++) {
            Rational part = left.over(Rational.of(caps.size() - i));
            Rational award = part.compareTo(caps.get(i)) < 0 ? part : caps.get(i);
            awards.add(award);
            left = left.minus(award);
        }
        return awards;
    }

    /** The rule of the Talmud (Aumann and Maschler 1985): equal awards up to half the claims, then equal losses. */
    private static List<Rational> talmud(Rational estate, List<Rational> claims) {
        var half = claims.stream().map(c -> c.over(Rational.of(2))).toList();
        Rational halves = Subsets.total(half);
        if (estate.compareTo(halves) <= 0) return equalAwards(estate, half);
        var losses = equalAwards(Subsets.total(claims).minus(estate), half);
        return IntStream.range(0, claims.size())
                .mapToObj(i -> claims.get(i).minus(losses.get(i)))
                .toList();
    }

    @Test
    void theNucleolusOfABankruptcyOfTwelveIsTheRuleOfTheTalmud() {
        for (int seed = 0; seed < 4; seed++) {
            var random = new Random(seed);
            var claims = new ArrayList<Rational>();
            for (int i = 0; i < 12; i++) claims.add(Rational.of(1 + random.nextInt(300)));
            Collections.sort(claims);
            Rational estate = Subsets.total(claims).times(Rational.of(1 + random.nextInt(9), 10));
            assertThat(Nucleolus.of(game(new Bankruptcy(estate, claims))))
                    .as("estate %s of %s", estate, claims)
                    .isEqualTo(talmud(estate, claims));
        }
    }

    /** Littlechild (1974): the runway is paid for from the shortest plane on, each group as little as it may. */
    private static List<Rational> littlechild(List<Rational> costs) {
        int n = costs.size();
        var shares = new ArrayList<Rational>();
        Rational paid = Rational.ZERO;
        int done = 0;
        while (done < n) {
            Rational least = null;
            int until = done;
            for (int k = done; k < n; k++) {
                boolean last = k == n - 1;
                Rational part = costs.get(k).minus(paid).over(Rational.of(last ? n - done : k - done + 2L));
                if (least == null || part.compareTo(least) <= 0) {
                    least = part;
                    until = k;
                }
            }
            for (int k = done; k <= until; k++) {
                shares.add(least);
                paid = paid.plus(least);
            }
            done = until + 1;
        }
        return shares;
    }

    @Test
    void theNucleolusOfAnAirportOfTwelveIsThatOfLittlechildAndTheShapleyValuePaysEachStretchByItsUsers() {
        for (int seed = 0; seed < 4; seed++) {
            var random = new Random(seed);
            var costs = new ArrayList<Rational>();
            for (int i = 0; i < 12; i++) costs.add(Rational.of(1 + random.nextInt(40)));
            Collections.sort(costs);
            var shares = Shares.of(game(new Airport(costs)), Sense.COST);
            assertThat(shares.by(SharingRule.NUCLEOLUS).orElseThrow()).isEqualTo(littlechild(costs));
            var shapley = new ArrayList<Rational>();
            Rational sum = Rational.ZERO;
            Rational before = Rational.ZERO;
            for (int i = 0; i < 12; i++) {
                sum = sum.plus(costs.get(i).minus(before).over(Rational.of(12 - i)));
                before = costs.get(i);
                shapley.add(sum);
            }
            assertThat(shares.by(SharingRule.SHAPLEY).orElseThrow()).isEqualTo(shapley);
        }
    }

    @Test
    void ofFiveLeftAndSevenRightGlovesTheLeftOnesTakeAll() {
        var gloves = Games.of(12, s -> Math.min(Integer.bitCount(s & 31), Integer.bitCount(s & ~31)));
        assertThat(Nucleolus.of(gloves)).isEqualTo(whole(1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0));
        assertThat(LeastCore.of(gloves).orElseThrow().epsilon()).isEqualTo(Rational.ZERO);
        assertThat(Core.leavers(gloves, Shapley.of(gloves))).isNotEmpty();
    }

    @Test
    void fivePermanentMembersWithAVetoShareTheNucleolus() {
        // Five of weight 7, seven of weight 1, quota 39: all five and any four of the others.
        var council = game(new WeightedMajority(Rational.of(39), whole(7, 7, 7, 7, 7, 1, 1, 1, 1, 1, 1, 1)));
        var fifth = Rational.of(1, 5);
        assertThat(Nucleolus.of(council).subList(0, 5)).containsOnly(fifth);
        assertThat(Nucleolus.of(council).subList(5, 12)).containsOnly(Rational.ZERO);
        // One of the seven is decisive as the fourth of them after all five: C(6,3) 8! 3! / 12! orders.
        assertThat(Shapley.of(council).get(5)).isEqualTo(Rational.of(20L * 40320 * 6, 479001600L));
        assertThat(LeastCore.of(council).orElseThrow().coreEmpty()).isFalse();
    }

    @Test
    void simpleMajorityOfElevenHasNoCoreAndEqualShares() {
        var majority = game(new WeightedMajority(Rational.of(6), Collections.nCopies(11, Rational.ONE)));
        assertThat(Nucleolus.of(majority)).containsOnly(Rational.of(1, 11));
        assertThat(Shapley.of(majority)).containsOnly(Rational.of(1, 11));
        assertThat(LeastCore.of(majority).orElseThrow().epsilon()).isEqualTo(Rational.of(5, 11));
    }

    /** Shapley and Shubik (1972): three sellers of houses, three buyers. */
    @Test
    void theMarketOfHousesIsSharedInItsCore() {
        int[][] gain = {{5, 8, 2}, {7, 9, 6}, {2, 3, 0}};
        var market = Games.of(6, s -> best(gain, s & 7, s >> 3));
        assertThat(market.of(63)).isEqualTo(Rational.of(16));
        var nucleolus = Nucleolus.of(market);
        assertThat(Core.leavers(market, nucleolus)).isEmpty();
        assertThat(Kohlberg.holds(market, nucleolus)).isTrue();
    }

    private static int best(int[][] gain, int sellers, int buyers) {
        if (sellers == 0 || buyers == 0) return 0;
        int i = Integer.numberOfTrailingZeros(sellers);
        int most = best(gain, sellers & (sellers - 1), buyers);
        for (int j = 0; j < 3; j++)
            if ((buyers >> j & 1) == 1)
                most = Math.max(most, gain[i][j] + best(gain, sellers & (sellers - 1), buyers & ~(1 << j)));
        return most;
    }

    /** Bird (1976): in a game of a cheapest network each pays for the link that joins it; nobody would leave. */
    @Test
    void whoPaysForTheLinkThatJoinsItStays() {
        int[][] km = {{0, 6, 8, 9}, {6, 0, 3, 7}, {8, 3, 0, 2}, {9, 7, 2, 0}};
        var network = Games.of(3, s -> cheapest(km, s << 1 | 1));
        assertThat(network.of(7)).isEqualTo(Rational.of(11));
        var costs = Shares.of(network, Sense.COST);
        assertThat(costs.leavers(whole(6, 3, 2))).isEmpty();
        assertThat(costs.coreEmpty()).isFalse();
        assertThat(costs.leavers(costs.by(SharingRule.NUCLEOLUS).orElseThrow())).isEmpty();
    }

    private static int cheapest(int[][] km, int nodes) {
        int joined = 1;
        int sum = 0;
        while (joined != nodes) {
            int least = Integer.MAX_VALUE;
            int next = 0;
            for (int a = 0; a < 4; a++)
                for (int b = 0; b < 4; b++)
                    if ((joined >> a & 1) == 1 && (joined >> b & 1) == 0 && (nodes >> b & 1) == 1 && km[a][b] < least) {
                        least = km[a][b];
                        next = b;
                    }
            joined |= 1 << next;
            sum += least;
        }
        return sum;
    }
}
