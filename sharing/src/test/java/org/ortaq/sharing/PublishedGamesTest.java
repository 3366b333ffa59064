package org.ortaq.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.ortaq.sharing.Games.game;
import static org.ortaq.sharing.Games.r;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Games with solutions known from the literature (docs/models/sharing.md has the table). */
class PublishedGamesTest {
    private static Shares gains(Game game) {
        return Shares.of(game, Sense.GAIN);
    }

    private static List<Rational> by(Shares shares, SharingRule rule) {
        return shares.by(rule).orElseThrow();
    }

    private static Game of(GameRule rule) {
        return Game.of(Game.numbered(rule.players()), rule);
    }

    /** The Talmud's three estates (Aumann and Maschler 1985): the nucleolus is the division of the Mishnah. */
    @ParameterizedTest
    @CsvSource({
        "100, 100/3;100/3;100/3, 100/3;100/3;100/3",
        "200, 50;75;75, 100/3;250/3;250/3",
        "300, 50;100;150, 50;100;150"
    })
    void theEstatesOfTheTalmud(String estate, String nucleolus, String shapley) {
        var shares = gains(of(new Bankruptcy(Rational.parse(estate), r("100", "200", "300"))));
        assertThat(by(shares, SharingRule.NUCLEOLUS)).isEqualTo(r(nucleolus.split(";")));
        assertThat(by(shares, SharingRule.SHAPLEY)).isEqualTo(r(shapley.split(";")));
        assertThat(shares.coreEmpty()).isFalse();
    }

    /** Lemaire (1991), the example of the R package GameTheory. */
    @Test
    void lemaire() {
        var shares = gains(game("0", "46125", "17437.5", "69187.5", "5812.5", "53812.5", "30750", "90000"));
        assertThat(by(shares, SharingRule.SHAPLEY)).isEqualTo(r("51750", "25875", "12375"));
        assertThat(by(shares, SharingRule.NUCLEOLUS)).isEqualTo(r("52687.5", "24468.75", "12843.75"));
        assertThat(shares.leastCoreEpsilon()).hasValue(Rational.parse("-6562.5"));
        assertThat(shares.leavers(by(shares, SharingRule.SHAPLEY))).isEmpty();
    }

    /** One left glove, two right ones: the Shapley value is outside the core, which is a single point. */
    @Test
    void gloves() {
        var shares = gains(game("0", "0", "0", "1", "0", "1", "0", "1"));
        assertThat(by(shares, SharingRule.SHAPLEY)).isEqualTo(r("2/3", "1/6", "1/6"));
        assertThat(by(shares, SharingRule.NUCLEOLUS)).isEqualTo(r("1", "0", "0"));
        assertThat(by(shares, SharingRule.TAU)).isEqualTo(r("1", "0", "0"));
        assertThat(shares.leavers(by(shares, SharingRule.SHAPLEY)))
                .containsExactly(new Excess(3, Rational.parse("1/6")), new Excess(5, Rational.parse("1/6")));
    }

    /** A runway for aircraft of cost 1 to 5 (Littlechild and Owen 1973 for the class). */
    @Test
    void airport() {
        var shares = Shares.of(of(new Airport(r("1", "2", "3", "4", "5"))), Sense.COST);
        assertThat(by(shares, SharingRule.SHAPLEY)).isEqualTo(r("1/5", "9/20", "47/60", "77/60", "137/60"));
        assertThat(by(shares, SharingRule.NUCLEOLUS)).isEqualTo(r("1/2", "3/4", "7/8", "15/16", "31/16"));
        assertThat(shares.coreEmpty()).isFalse();
    }

    @Test
    void aVoteOfSixWithWeightsFourThreeTwoOneOne() {
        var shares = gains(of(new WeightedMajority(Rational.of(6), r("4", "3", "2", "1", "1"))));
        assertThat(by(shares, SharingRule.SHAPLEY)).isEqualTo(r("2/5", "7/30", "7/30", "1/15", "1/15"));
        assertThat(by(shares, SharingRule.NUCLEOLUS)).isEqualTo(r("1/3", "2/9", "2/9", "1/9", "1/9"));
        assertThat(shares.leastCoreEpsilon()).hasValue(Rational.parse("4/9"));
        assertThat(shares.coreEmpty()).isTrue();
    }

    /** Savings of joint power supply of three southern Indian states (Gately 1974). */
    @Test
    void powerInSouthernIndia() {
        var shares = gains(game("0", "0", "0", "210", "0", "770", "1170", "1530"));
        assertThat(by(shares, SharingRule.SHAPLEY)).isEqualTo(r("850/3", "1450/3", "2290/3"));
        assertThat(by(shares, SharingRule.NUCLEOLUS)).isEqualTo(r("180", "395", "955"));
    }

    /** Purposes of the Tennessee Valley dams: navigation, flood control, power (Straffin and Heaney 1981), $1000. */
    @Test
    void tennesseeValley() {
        var costs = game("0", "163520", "140826", "301607", "250096", "378821", "367370", "412584");
        var shares = Shares.of(costs, Sense.COST);
        assertThat(by(shares, SharingRule.SHAPLEY)).isEqualTo(r("117829", "100756.5", "193998.5"));
        assertThat(by(shares, SharingRule.NUCLEOLUS)).isEqualTo(r("116234", "93540", "202810"));
    }

    /** Three states of Ambec and Sprumont's model: V(1..3) = 28 where all pass water on. */
    @Test
    void aRiverOfThreeStates() {
        var river = new River(new double[] {9, 3, 2}, new SquareRootBenefit(1, 2, 3));
        assertThat(river.use(0, 3)).containsExactly(new double[] {1, 4, 9}, within(1e-14));
        var shares = gains(of(river));
        assertThat(shares.game().v()[3]).isEqualTo(Math.sqrt(240), within(1e-13));
        near(by(shares, SharingRule.DOWNSTREAM_INCREMENTAL), 1e-13, 6, Math.sqrt(240) - 6, 28 - Math.sqrt(240));
        near(by(shares, SharingRule.SHAPLEY), 5e-7, 8.385783, 9.669502, 9.944715);
        assertThat(Core.leavers(shares.game(), by(shares, SharingRule.SHAPLEY))).isEmpty();
    }

    /**
     * Five states, each with more use for water than those above: everybody passes water on, so that a connected part
     * has 2 sqrt(sum a^2 sum e), a closed form.
     */
    @Test
    void aRiverOfFiveStates() {
        double[] a = {1, 2, 3, 4, 5};
        double[] e = {10, 4, 3, 2, 1};
        var game = of(new River(e, new SquareRootBenefit(a)));
        for (int from = 0; from < 5; from++)
            for (int to = from + 1; to <= 5; to++)
                assertThat(game.v()[(1 << to) - (1 << from)]).isEqualTo(closedForm(a, e, from, to), within(1e-12));
        var di = SimpleShares.downstreamIncremental(game);
        for (int i = 0; i < 5; i++)
            assertThat(di.get(i).doubleValue())
                    .isEqualTo(closedForm(a, e, 0, i + 1) - closedForm(a, e, 0, i), within(1e-12));
        assertThat(Core.leavers(game, di)).allMatch(x -> x.value().doubleValue() < 1e-12);
        assertThat(Kohlberg.holds(game, Nucleolus.of(game))).isTrue();
    }

    private static double closedForm(double[] a, double[] e, int from, int to) {
        double weights = 0;
        double water = 0;
        for (int k = from; k < to; k++) {
            weights += a[k] * a[k];
            water += e[k];
        }
        return 2 * Math.sqrt(weights * water);
    }

    private static void near(List<Rational> found, double tolerance, double... expected) {
        assertThat(found.stream().mapToDouble(Rational::doubleValue).toArray())
                .containsExactly(expected, within(tolerance));
    }
}
