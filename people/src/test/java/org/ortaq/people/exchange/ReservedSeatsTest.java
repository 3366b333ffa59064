package org.ortaq.people.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Seats kept for a group as long as it has applicants (Hafalir, Yenmez and Yildirim 2013). */
class ReservedSeatsTest {

    private static final long SEED = 5;

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @Test
    void aReservedSeatGoesToTheGroupThenTheRestByScore() {
        // Two seats, one kept for group 0; the only member of it has the lowest score.
        var a = new Applications(
                new int[][] {{0}, {0}, {0}},
                new double[][] {{9}, {8}, {1}},
                new int[] {2},
                new int[] {-1, -1, 0},
                new int[][] {{1}});
        assertThat(DeferredAcceptance.match(a, SEED)).containsExactly(0, -1, 0);
        assertThat(DeferredAcceptance.solve(a, SEED).lastAdmitted()).containsExactly(0);
    }

    @Test
    void whatTheGroupDoesNotTakeIsOpen() {
        var a = new Applications(
                new int[][] {{0}, {0}}, new double[][] {{9}, {8}}, new int[] {2}, new int[] {-1, -1}, new int[][] {{2}
                });
        assertThat(DeferredAcceptance.match(a, SEED)).containsExactly(0, 0);
    }

    @Test
    void moreReservesThanSeatsAreRefused() {
        assertThatThrownBy(() -> new Applications(
                        new int[0][], new double[0][], new int[] {1}, new int[0], new int[][] {{1, 1}}))
                .hasMessageContaining("place 0")
                .hasMessageContaining("quota 1")
                .hasMessageContaining("reserves 2");
    }

    /**
     * Justified claims: a student not placed as well has no claim to a place, neither on an empty seat, nor over somebody
     * of a group above its reserve with a lower score, nor over anybody with a lower score in the own group.
     */
    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyHasAJustifiedClaim(int seed) {
        var random = new SplittableRandom(seed);
        int students = 12;
        int places = 3;
        int[][] wishes = new int[students][];
        double[][] score = new double[students][];
        int[] group = new int[students];
        for (int s = 0; s < students; s++) {
            int firstWish = random.nextInt(places);
            wishes[s] = new int[] {firstWish, (firstWish + 1) % places};
            score[s] = new double[] {random.nextInt(4), random.nextInt(4)};
            group[s] = random.nextInt(3) - 1;
        }
        int[] quota = {3, 2, 4};
        int[][] reserve = {{1, 1}, {1}, {2, 2}};
        int[] placed = DeferredAcceptance.match(new Applications(wishes, score, quota, group, reserve), SEED);
        for (int s = 0; s < students; s++) {
            for (int k = 0; k < 2 && placed[s] != wishes[s][k]; k++) {
                assertNoClaim(s, wishes[s][k], placed, wishes, score, group, quota, reserve);
            }
        }
    }

    private static void assertNoClaim(
            int s,
            int place,
            int[] placed,
            int[][] wishes,
            double[][] score,
            int[] group,
            int[] quota,
            int[][] reserve) {
        int[] here = IntStream.range(0, placed.length)
                .filter(o -> placed[o] == place)
                .toArray();
        assertThat(here).hasSize(quota[place]);
        for (int other : here) {
            int theirs = (int)
                    IntStream.of(here).filter(o -> group[o] == group[other]).count();
            int kept = group[other] >= 0 && group[other] < reserve[place].length ? reserve[place][group[other]] : 0;
            boolean open = theirs > kept || group[other] == group[s];
            double own = score[s][wishes[s][0] == place ? 0 : 1];
            double his = score[other][wishes[other][0] == place ? 0 : 1];
            assertThat(open && own > his).isFalse();
        }
        // A group below its reserve turns away none of its own.
        if (group[s] >= 0 && group[s] < reserve[place].length) {
            long own = IntStream.of(here).filter(o -> group[o] == group[s]).count();
            assertThat(own).isGreaterThanOrEqualTo(reserve[place][group[s]]);
        }
    }
}
