package org.ortaq.people.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stability, optimality for students and truthfulness, by enumeration of small cases. */
class DeferredAcceptanceTest {

    private static final long SEED = 42;

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    /** A case with scores by place and student, as small cases are written down. */
    private record Small(int[][] wishes, double[][] score, int[] quota) {

        Applications applications() {
            double[][] byWish = new double[wishes.length][];
            for (int s = 0; s < wishes.length; s++) {
                int student = s;
                byWish[s] = Arrays.stream(wishes[s])
                        .mapToDouble(place -> score[place][student])
                        .toArray();
            }
            return new Applications(wishes, byWish, quota);
        }

        boolean accepts(int place, int student) {
            return !Double.isNaN(score[place][student]);
        }

        boolean prefers(int place, int a, int b, long seed) {
            int byScore = Double.compare(score[place][a], score[place][b]);
            return byScore != 0 ? byScore > 0 : Lottery.number(seed, a) > Lottery.number(seed, b);
        }
    }

    private static int[] randomList(SplittableRandom random, int places) {
        int[] list = IntStream.range(0, places).toArray();
        for (int k = places - 1; k > 0; k--) {
            int other = random.nextInt(k + 1);
            int kept = list[k];
            list[k] = list[other];
            list[other] = kept;
        }
        return Arrays.copyOf(list, random.nextInt(places + 1));
    }

    /** Up to five students and three places, incomplete lists, ties, some students not acceptable. */
    private static Small random(long seed) {
        var random = new SplittableRandom(seed);
        int students = 1 + random.nextInt(5);
        int places = 1 + random.nextInt(3);
        int[][] wishes = new int[students][];
        for (int s = 0; s < students; s++) {
            wishes[s] = randomList(random, places);
        }
        double[][] score = new double[places][students];
        int[] quota = new int[places];
        for (int p = 0; p < places; p++) {
            quota[p] = random.nextInt(3);
            for (int s = 0; s < students; s++) {
                score[p][s] = random.nextInt(6) == 0 ? Double.NaN : random.nextInt(3);
            }
        }
        return new Small(wishes, score, quota);
    }

    private static int rank(Small a, int student, int place) {
        int[] list = a.wishes()[student];
        for (int k = 0; k < list.length; k++) {
            if (list[k] == place) {
                return k;
            }
        }
        return place == DeferredAcceptance.UNPLACED ? list.length : Integer.MAX_VALUE;
    }

    private static boolean stable(Small a, int[] placed) {
        for (int s = 0; s < placed.length; s++) {
            boolean wanted = placed[s] == DeferredAcceptance.UNPLACED
                    || (rank(a, s, placed[s]) < Integer.MAX_VALUE && a.accepts(placed[s], s));
            if (!wanted) {
                return false;
            }
        }
        for (int p = 0; p < a.quota().length; p++) {
            if (overfull(a, placed, p) || blocked(a, placed, p)) {
                return false;
            }
        }
        return true;
    }

    private static boolean overfull(Small a, int[] placed, int p) {
        return Arrays.stream(placed).filter(x -> x == p).count() > a.quota()[p];
    }

    private static boolean blocked(Small a, int[] placed, int p) {
        long held = Arrays.stream(placed).filter(x -> x == p).count();
        for (int s = 0; s < placed.length; s++) {
            if (!a.accepts(p, s) || rank(a, s, p) >= rank(a, s, placed[s])) {
                continue;
            }
            boolean free = held < a.quota()[p];
            for (int other = 0; other < placed.length; other++) {
                free |= placed[other] == p && a.prefers(p, s, other, SEED);
            }
            if (free && a.quota()[p] > 0) {
                return true;
            }
        }
        return false;
    }

    /** The k-th of all assignments of students to places or none. */
    private static int[] assignment(int students, int places, int k) {
        int[] placed = new int[students];
        for (int s = 0; s < students; s++) {
            placed[s] = k % (places + 1) - 1;
            k /= places + 1;
        }
        return placed;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noPairBlocksAndNoStudentDoesBetterInAnyStableMatching(int seed) {
        var a = random(seed);
        int[] placed = DeferredAcceptance.match(a.applications(), SEED);
        assertThat(stable(a, placed)).isTrue();
        int students = placed.length;
        int places = a.quota().length;
        int all = (int) Math.pow(places + 1, students);
        for (int k = 0; k < all; k++) {
            int[] other = assignment(students, places, k);
            if (stable(a, other)) {
                for (int s = 0; s < students; s++) {
                    assertThat(rank(a, s, placed[s])).isLessThanOrEqualTo(rank(a, s, other[s]));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noStudentGainsByAnotherList(int seed) {
        var a = random(seed);
        int[] truthful = DeferredAcceptance.match(a.applications(), SEED);
        var random = new SplittableRandom(seed + 1000L);
        for (int lie = 0; lie < 20; lie++) {
            int student = random.nextInt(truthful.length);
            int[][] wishes = a.wishes().clone();
            wishes[student] = randomList(random, a.quota().length);
            int[] placed = DeferredAcceptance.match(new Small(wishes, a.score(), a.quota()).applications(), SEED);
            assertThat(rank(a, student, truthful[student])).isLessThanOrEqualTo(rank(a, student, placed[student]));
        }
    }

    @Test
    void galeAndShapleyExampleOfThreeAndThree() {
        // Gale and Shapley (1962), example 1: each student gets the first choice.
        var a = new Small(
                new int[][] {{0, 1, 2}, {1, 2, 0}, {2, 0, 1}},
                new double[][] {{1, 2, 3}, {3, 1, 2}, {2, 3, 1}},
                new int[] {1, 1, 1});
        assertThat(DeferredAcceptance.match(a.applications(), SEED)).containsExactly(0, 1, 2);
    }

    @Test
    void theLotteryDependsOnTheSeedAlone() {
        int[][] wishes = new int[50][];
        Arrays.fill(wishes, new int[] {0});
        var a = new Small(wishes, new double[1][50], new int[] {10});
        assertThat(DeferredAcceptance.match(a.applications(), 1))
                .isEqualTo(DeferredAcceptance.match(a.applications(), 1));
        assertThat(DeferredAcceptance.match(a.applications(), 1))
                .isNotEqualTo(DeferredAcceptance.match(a.applications(), 2));
        assertThat(Arrays.stream(DeferredAcceptance.match(a.applications(), 1))
                        .filter(p -> p == 0)
                        .count())
                .isEqualTo(10);
    }

    @Test
    void aWishForAPlaceThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> new Applications(new int[][] {{1}}, new double[1][1], new int[] {1}))
                .hasMessageContaining("1");
    }
}
