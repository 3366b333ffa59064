package org.ortaq.people.tours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search against enumeration, published optima and best-known scores, and its own laws. */
class TourSearchTest {

    /** Random places on a square of 100, windows of random width, a day of 200. */
    private static Orienteering random(long seed, int places) {
        var random = new SplittableRandom(seed);
        int n = places + 2;
        int[][] column = new int[5][n];
        double[][] at = new double[n][2];
        for (int v = 0; v < n; v++) {
            at[v] = v == n - 1 ? at[0] : new double[] {random.nextInt(100), random.nextInt(100)};
            boolean visit = v > 0 && v < n - 1;
            column[0][v] = v;
            column[1][v] = visit ? 1 + random.nextInt(30) : 0;
            column[2][v] = visit ? random.nextInt(15) : 0;
            column[3][v] = visit ? random.nextInt(120) : 0;
            column[4][v] = visit ? column[3][v] + random.nextInt(80) : 200;
        }
        int[] travel = new int[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                travel[i * n + j] = (int) Math.ceil(Math.hypot(at[i][0] - at[j][0], at[i][1] - at[j][1]));
            }
        }
        return new Orienteering(column[0], column[1], column[2], column[3], column[4], travel);
    }

    /** The best score of all orders of all subsets for one tour. */
    private static int enumerate(Orienteering p, int at, int clock, int visited) {
        int best = clock + p.service()[at] + p.travel(at, p.size() - 1) <= p.close()[p.size() - 1] ? 0 : -1_000;
        for (int v = 1; v < p.size() - 1; v++) {
            int begin = Math.max(p.open()[v], clock + p.service()[at] + p.travel(at, v));
            if ((visited >> v & 1) == 0 && begin <= p.close()[v]) {
                best = Math.max(best, p.score()[v] + enumerate(p, v, begin, visited | 1 << v));
            }
        }
        return best;
    }

    @Test
    void oneTourEqualsEnumeration() {
        for (long seed = 0; seed < 40; seed++) {
            var problem = random(seed, 7);
            var found = new TourSearch(problem, 1, seed).run(1000, 1, () -> false);
            assertThat(found.score()).as("seed %d", seed).isEqualTo(enumerate(problem, 0, 0, 0));
        }
    }

    @Test
    void everyResultIsFeasibleAndCountedRight() {
        for (long seed = 100; seed < 110; seed++) {
            var problem = random(seed, 40);
            for (int tours = 1; tours <= 3; tours++) {
                var found = new TourSearch(problem, tours, seed).run(300, 2, () -> false);
                assertThat(RouteCheck.faults(problem, found.routes())).isEmpty();
                assertThat(RouteCheck.score(problem, found.routes())).isEqualTo(found.score());
                assertThat(found.routes()).hasSize(tours);
            }
        }
    }

    @Test
    void threadsChangeNothing() {
        var problem = random(7, 40);
        var one = new TourSearch(problem, 2, 5).run(2000, 1, () -> false);
        var two = new TourSearch(problem, 2, 5).run(2000, 2, () -> false);
        assertThat(two.score()).isEqualTo(one.score());
        assertThat(two.iterations()).isEqualTo(one.iterations());
        for (int r = 0; r < 2; r++) {
            assertThat(two.routes().get(r)).containsExactly(one.routes().get(r));
        }
    }

    @Test
    void stopsWhenTold() {
        var found = new TourSearch(random(3, 30), 1, 1).run(1_000_000_000L, 2, () -> true);
        assertThat(found.iterations()).isZero();
        assertThat(found.score()).isPositive();
    }

    @Test
    void closedPlacesAndShortDaysAreKept() {
        var problem = random(11, 20);
        var closed = new boolean[2][problem.size()];
        Arrays.fill(closed[0], true);
        var tours = new Tours(new int[] {0, 60}, new int[] {200, 130}, closed);
        var found = new TourSearch(problem, tours, 1).alone(300);
        assertThat(found.routes().get(0)).isEmpty();
        int clock = 60;
        int at = 0;
        for (int v : found.routes().get(1)) {
            clock = Math.max(problem.open()[v], clock + problem.service()[at] + problem.travel(at, v));
            assertThat(clock).isLessThanOrEqualTo(problem.close()[v]);
            at = v;
        }
        assertThat(clock + problem.service()[at] + problem.travel(at, problem.size() - 1))
                .isLessThanOrEqualTo(130);
    }

    @Test
    void refusesNonsense() {
        var problem = random(1, 3);
        assertThatThrownBy(() -> new TourSearch(problem, 0, 1))
                .hasMessageContaining("tours")
                .hasMessageContaining("0");
        assertThatThrownBy(() -> new TourSearch(problem, 1, 1).run(0, 1, () -> false))
                .hasMessageContaining("iterations");
    }

    @Test
    void theCheckFindsEveryFault() {
        var problem = random(1, 5);
        assertThat(RouteCheck.faults(problem, List.of(new int[] {1}, new int[] {1}))
                        .toString())
                .contains("again");
        assertThat(RouteCheck.faults(problem, List.of(new int[] {0})).toString())
                .contains("no place");
        var late = new Orienteering(
                new int[] {0, 1, 0}, new int[] {0, 5, 0}, new int[3], new int[3], new int[] {10, 3, 10}, new int[] {
                    0, 7, 0, 7, 0, 7, 0, 7, 0
                });
        assertThat(RouteCheck.faults(late, List.of(new int[] {1}))).hasSize(2);
    }

    private static Orienteering reference(String name) {
        var home = System.getProperty("ortaq.reference", "");
        var file = Path.of(home, "people/toptw", name);
        Assumptions.assumeTrue(!home.isEmpty() && Files.exists(file), "reference data not present: people/toptw");
        try {
            var text = Files.readString(file);
            var size = InstanceText.needsTravel(text);
            Optional<String> travel = size.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Files.readString(file.resolveSibling("titt" + size.get() + ".TXT")));
            return InstanceText.read(text, name, travel);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    /** Proven optima: CPLEX (Verbeeck et al.), and all places where m tours are known to reach all. */
    @ParameterizedTest
    @CsvSource({
        "optw_cplex/20.1.1.TXT, 1, 177, 1000",
        "optw_cplex/20.3.1.TXT, 1, 306, 1000",
        "optw_cplex/50.3.1.TXT, 1, 380, 100000",
        "optw_cplex/100.1.1.TXT, 1, 297, 60000",
        "c101.txt, 10, 1810, 20000",
    })
    void provenOptima(String file, int tours, int optimum, long iterations) {
        var problem = reference(file);
        var found = new TourSearch(problem, tours, 1).run(iterations, 2, () -> false);
        assertThat(RouteCheck.faults(problem, found.routes())).isEmpty();
        assertThat(found.score()).isEqualTo(optimum);
    }

    /** Results of the iterated local search of 2010 (KU Leuven, best of ten) as a floor. */
    @ParameterizedTest
    @CsvSource({"c101.txt, 2, 590", "r101.txt, 2, 349", "rc101.txt, 2, 427", "pr01.txt, 1, 308", "pr07.txt, 1, 298"})
    void neverBelowTheReference(String file, int tours, int reference) {
        var problem = reference(file);
        var found = new TourSearch(problem, tours, 1).run(12_000, 2, () -> false);
        assertThat(RouteCheck.faults(problem, found.routes())).isEmpty();
        assertThat(found.score()).isGreaterThanOrEqualTo(reference);
    }
}
