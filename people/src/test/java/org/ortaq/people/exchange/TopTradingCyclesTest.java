package org.ortaq.people.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Balance, acceptability, efficiency for students and truthfulness, by enumeration of small cases. */
class TopTradingCyclesTest {

    private static final long SEED = 42;
    private static final int STAYS = DeferredAcceptance.UNPLACED;

    static IntStream seeds() {
        return IntStream.range(0, 80);
    }

    /** A case with what each node accepts, as small cases are written down. */
    private record Small(int[] home, int[][] wishes, double[] priority, boolean[][] acceptable, int[] places) {

        ExchangeNetwork network() {
            return tolerant(0);
        }

        ExchangeNetwork tolerant(int tolerance) {
            int[][] accepted = new int[wishes.length][];
            for (int s = 0; s < wishes.length; s++) {
                int student = s;
                accepted[s] = Arrays.stream(wishes[s])
                        .filter(node -> acceptable[node][student])
                        .toArray();
            }
            return new ExchangeNetwork(
                    home,
                    accepted,
                    priority,
                    IntStream.range(0, places.length).toArray(),
                    places,
                    places.length,
                    tolerance);
        }

        int nodes() {
            return places.length;
        }
    }

    private static int[] randomList(SplittableRandom random, int home, int nodes) {
        int[] others = IntStream.range(0, nodes).filter(n -> n != home).toArray();
        for (int k = others.length - 1; k > 0; k--) {
            int other = random.nextInt(k + 1);
            int kept = others[k];
            others[k] = others[other];
            others[other] = kept;
        }
        return Arrays.copyOf(others, random.nextInt(others.length + 1));
    }

    private static Small random(long seed) {
        var random = new SplittableRandom(seed);
        int students = 2 + random.nextInt(4);
        int nodes = 2 + random.nextInt(2);
        int[] home = random.ints(students, 0, nodes).toArray();
        int[][] wishes = new int[students][];
        for (int s = 0; s < students; s++) {
            wishes[s] = randomList(random, home[s], nodes);
        }
        boolean[][] acceptable = new boolean[nodes][students];
        for (boolean[] row : acceptable) {
            for (int s = 0; s < students; s++) {
                row[s] = random.nextInt(5) > 0;
            }
        }
        double[] priority = random.doubles(students).map(Math::rint).toArray();
        return new Small(
                home, wishes, priority, acceptable, random.ints(nodes, 0, 4).toArray());
    }

    private static int rank(Small network, int student, int node) {
        int[] list = network.wishes()[student];
        for (int k = 0; k < list.length; k++) {
            if (list[k] == node) {
                return k;
            }
        }
        return node == STAYS ? list.length : Integer.MAX_VALUE;
    }

    private static boolean allowed(Small network, int[] placed) {
        int[] received = new int[network.nodes()];
        int[] sent = new int[network.nodes()];
        for (int s = 0; s < placed.length; s++) {
            if (placed[s] == STAYS) {
                continue;
            }
            if (rank(network, s, placed[s]) == Integer.MAX_VALUE || !network.acceptable()[placed[s]][s]) {
                return false;
            }
            received[placed[s]]++;
            sent[network.home()[s]]++;
        }
        return Arrays.equals(received, sent)
                && IntStream.range(0, received.length).allMatch(n -> received[n] <= network.places()[n]);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyNodeSendsAsManyAsItReceivesAndNoAllowedMatchingIsBetterForAllStudents(int seed) {
        var network = random(seed);
        int[] placed = TopTradingCycles.match(network.network(), SEED);
        assertThat(allowed(network, placed)).isTrue();
        int all = (int) Math.pow(network.nodes() + 1, placed.length);
        for (int k = 0; k < all; k++) {
            int[] other = new int[placed.length];
            for (int s = 0, rest = k; s < placed.length; s++, rest /= network.nodes() + 1) {
                other[s] = rest % (network.nodes() + 1) - 1;
            }
            if (allowed(network, other) && !Arrays.equals(other, placed)) {
                assertThat(IntStream.range(0, placed.length)
                                .anyMatch(s -> rank(network, s, placed[s]) < rank(network, s, other[s])))
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noStudentGainsByAnotherList(int seed) {
        var network = random(seed);
        int[] truthful = TopTradingCycles.match(network.network(), SEED);
        var random = new SplittableRandom(seed + 1000L);
        for (int lie = 0; lie < 30; lie++) {
            int student = random.nextInt(truthful.length);
            int[][] wishes = network.wishes().clone();
            wishes[student] = randomList(random, network.home()[student], network.nodes());
            int[] placed = TopTradingCycles.match(
                    new Small(network.home(), wishes, network.priority(), network.acceptable(), network.places())
                            .network(),
                    SEED);
            assertThat(rank(network, student, truthful[student]))
                    .isLessThanOrEqualTo(rank(network, student, placed[student]));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aToleranceHoldsForEveryNode(int seed) {
        var small = random(seed);
        for (int tolerance = 1; tolerance <= 3; tolerance++) {
            int[] placed = TopTradingCycles.match(small.tolerant(tolerance), SEED);
            int[] surplus = new int[small.nodes()];
            int[] received = new int[small.nodes()];
            for (int s = 0; s < placed.length; s++) {
                if (placed[s] != STAYS) {
                    assertThat(rank(small, s, placed[s])).isLessThan(Integer.MAX_VALUE);
                    surplus[placed[s]]++;
                    received[placed[s]]++;
                    surplus[small.home()[s]]--;
                }
            }
            for (int n = 0; n < surplus.length; n++) {
                assertThat(Math.abs(surplus[n])).isLessThanOrEqualTo(tolerance);
                assertThat(received[n]).isLessThanOrEqualTo(small.places()[n]);
            }
        }
    }

    private static int placedCount(int[] placed) {
        return (int) Arrays.stream(placed).filter(p -> p != STAYS).count();
    }

    @Test
    void toleranceLetsOneMoreGo() {
        // Three want to go from 0 to 1, nobody back: with a tolerance of two, two may.
        var network = new ExchangeNetwork(
                new int[] {0, 0, 0},
                new int[][] {{1}, {1}, {1}},
                new double[3],
                new int[] {0, 1},
                new int[] {5, 5},
                2,
                2);
        assertThat(placedCount(TopTradingCycles.match(network, SEED))).isEqualTo(2);
    }

    @Test
    void oneSidedFlowsCannotBeBalanced() {
        // Ten students want to go from 0 to 1, two the other way: two can be exchanged.
        int[] home = new int[12];
        home[10] = home[11] = 1;
        int[][] wishes = new int[12][];
        for (int s = 0; s < 12; s++) {
            wishes[s] = new int[] {1 - home[s]};
        }
        boolean[][] acceptable = new boolean[2][12];
        Arrays.fill(acceptable[0], true);
        Arrays.fill(acceptable[1], true);
        var network = new Small(home, wishes, new double[12], acceptable, new int[] {20, 20});
        int[] placed = TopTradingCycles.match(network.network(), SEED);
        assertThat(Arrays.stream(placed).filter(p -> p == 1).count()).isEqualTo(2);
        assertThat(Arrays.stream(placed).filter(p -> p == 0).count()).isEqualTo(2);
    }

    @Test
    void aWishForTheOwnHomeIsRefused() {
        assertThatThrownBy(() ->
                        ExchangeNetwork.ofNodes(new int[] {0}, new int[][] {{0}}, new double[1], new int[] {1, 1}))
                .hasMessageContaining("student 0");
    }
}
