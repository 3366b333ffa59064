package org.ortaq.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ortaq.numerics.RandomStream;

/** The laws of a split among causes: counted exactly and sampled. */
class AttributionTest {

    /** Mixed effects of two and three, without symmetry; player 0 brings nothing anywhere. */
    private static SetFunction mixed(int n) {
        var random = RandomStream.of(7, n);
        return set -> {
            double value = 5;
            for (int i = 1; i < n; i++) {
                if ((set >> i & 1) == 0) continue;
                value += random.uniform(i);
                for (int j = i + 1; j < n; j++) if ((set >> j & 1) == 1) value += random.uniform(100 + i * n + j) - 0.5;
                if (i + 2 < n && (set >> (i + 1) & 3) == 3) value *= 1.05;
            }
            return value;
        };
    }

    /** Of marginal returns that fall: what one brings depends on how much is there. */
    private static SetFunction falling(int n) {
        return set -> {
            double sum = 0;
            for (int i = 0; i < n; i++) sum += (set >> i & 1) * (i + 1.0);
            return Math.sqrt(sum);
        };
    }

    private static long all(int n) {
        return (1L << n) - 1;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 9, 12})
    void exactSharesAddUpAndANullPlayerHasNothing(int n) {
        var f = mixed(n);
        var split = Attribution.exact(n, f);
        assertThat(split.isExact()).isTrue();
        assertThat(Arrays.stream(split.shares()).sum()).isCloseTo(f.of(all(n)) - f.of(0), within(1e-11));
        assertThat(split.shares()[0]).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 13, 40, 62})
    void sampledSharesAddUpInEverySampleAndANullPlayerHasNothing(int n) {
        var f = mixed(n);
        var split = Orders.sampled(n, 8, 3).attribute(f);
        double all = f.of(n == 62 ? Long.MAX_VALUE >> 1 : all(n));
        assertThat(Arrays.stream(split.shares()).sum()).isCloseTo(all - f.of(0), within(1e-9 * Math.abs(all)));
        assertThat(split.shares()[0]).isZero();
        assertThat(split.high()[0]).isZero();
        assertThat(split.orders()).isEqualTo(8);
    }

    @Test
    void equalPlayersGetTheSame() {
        SetFunction f = set -> Math.sqrt(Long.bitCount(set & 0b0111)) + 2 * (set >> 3 & 1);
        var split = Attribution.exact(4, f);
        assertThat(split.shares()[0])
                .isCloseTo(split.shares()[1], within(1e-14))
                .isCloseTo(split.shares()[2], within(1e-14));
        assertThat(split.shares()[3]).isCloseTo(2, within(1e-14));
    }

    @Test
    void anAdditiveEffectIsSplitExactlyByOneSample() {
        SetFunction f = set -> 3 * (set & 1) + 5 * (set >> 1 & 1) - 2 * (set >> 2 & 1);
        var split = Orders.sampled(3, 8, 0).attribute(f);
        assertThat(split.shares()).containsExactly(3, 5, -2);
        assertThat(split.high()).containsExactly(3, 5, -2);
    }

    @Test
    void effectsOfTwoAreSplitInHalfByOnePairOfOrders() {
        SetFunction f = set -> 3 * (set & 1) + 5 * (set & set >> 1 & 1) - 2 * (set >> 2 & set & 1);
        var split = Orders.sampled(3, 8, 0).attribute(f);
        assertThat(split.shares()).containsExactly(4.5, 2.5, -1);
        assertThat(split.low()).containsExactly(4.5, 2.5, -1);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 11})
    void samplesComeNearTheExactSharesAndTheIntervalHoldsThemAsOftenAsItSays(int n) {
        var f = falling(n);
        var exact = Attribution.exact(n, f).shares();
        int inside = 0;
        int samples = 40;
        for (int seed = 0; seed < samples; seed++) {
            var split = Orders.sampled(n, 32, seed).attribute(f);
            for (int i = 0; i < n; i++) {
                if (split.low()[i] <= exact[i] && exact[i] <= split.high()[i]) inside++;
            }
        }
        assertThat(inside / (double) (samples * n)).isBetween(0.88, 1.0);
        var large = Orders.sampled(n, 40_000, 1).attribute(f);
        for (int i = 0; i < n; i++) {
            double width = large.high()[i] - large.low()[i];
            assertThat(width).isLessThan(0.02);
            assertThat(large.shares()[i]).isCloseTo(exact[i], within(width));
        }
    }

    @Test
    void moreOrdersGoOnWhereFewerEnded() {
        var few = Orders.sampled(20, 8, 5).order();
        var more = Orders.sampled(20, 16, 5).order();
        for (int k = 0; k < few.length; k++) assertThat(more[k]).isEqualTo(few[k]);
        assertThat(Orders.sampled(20, 8, 6).order()[0]).isNotEqualTo(few[0]);
    }

    @Test
    void everyOrderIsOfAllPlayersAndIsFollowedByItselfBackwards() {
        var orders = Orders.sampled(17, 10, 2).order();
        for (int k = 0; k < orders.length; k += 2) {
            assertThat(orders[k])
                    .containsExactlyInAnyOrder(IntStream.range(0, 17).toArray());
            for (int i = 0; i < 17; i++) assertThat(orders[k + 1][i]).isEqualTo(orders[k][16 - i]);
        }
    }

    @Test
    void onlyTheSetsNamedAreNeeded() {
        var orders = Orders.sampled(9, 8, 4);
        var sets = orders.sets();
        assertThat(sets).doesNotHaveDuplicates().isSorted().hasSizeLessThanOrEqualTo(8 * 8 + 2);
        var f = mixed(9);
        orders.attribute(set -> {
            assertThat(sets).contains(set);
            return f.of(set);
        });
    }

    @Test
    void theIntervalIsThatOfStudent() {
        // Fisher and Yates 1938, table III: 3.182, 2.365, 2.131, 2.042.
        assertThat(Spread.student(3)).isCloseTo(3.182, within(0.025));
        assertThat(Spread.student(7)).isCloseTo(2.365, within(0.002));
        assertThat(Spread.student(15)).isCloseTo(2.131, within(0.0006));
        assertThat(Spread.student(30)).isCloseTo(2.042, within(0.0006));
    }

    @Test
    void synergyOfUnanimityIsOneOverTheOthersPlusOne() {
        // Grabisch and Roubens 1999: of the unanimity game of T, I(ij) = 1 / (t - 1) for i, j in T and 0 otherwise.
        SetFunction f = set -> (set & 0b1011) == 0b1011 ? 1 : 0;
        var index = Synergy.index(5, f);
        for (int i = 0; i < 5; i++)
            for (int j = 0; j < 5; j++) {
                boolean both = i != j && (0b1011 >> i & 1) == 1 && (0b1011 >> j & 1) == 1;
                assertThat(index[i][j]).as("%s %s", i, j).isCloseTo(both ? 0.5 : 0, within(1e-15));
            }
        assertThat(Synergy.inTheWhole(5, f, 0, 1)).isEqualTo(1);
        assertThat(Synergy.inTheWhole(5, f, 0, 2)).isZero();
    }

    @Test
    void anAdditiveEffectHasNoSynergy() {
        SetFunction f = set -> 3 * (set & 1) + 5 * (set >> 1 & 1) - 2 * (set >> 2 & 1);
        for (var row : Synergy.index(3, f)) assertThat(row).containsOnly(0);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> Orders.sampled(5, 9, 0)).hasMessageContaining("found 9");
        assertThatThrownBy(() -> Orders.sampled(5, 6, 0)).hasMessageContaining("found 6");
        assertThatThrownBy(() -> Orders.sampled(63, 8, 0)).hasMessageContaining("found 63");
        assertThatThrownBy(() -> Attribution.exact(13, s -> 0)).hasMessageContaining("found 13");
        assertThat(Attribution.exact(0, s -> 4).shares()).isEmpty();
    }
}
