package org.ortaq.people.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JudgeAssignmentTest {

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    private static Panel random(int seed) {
        var random = new SplittableRandom(seed);
        int entries = 1 + random.nextInt(5);
        int judges = 1 + random.nextInt(3);
        var conflict = new boolean[entries][judges];
        for (var row : conflict) {
            for (int j = 0; j < judges; j++) {
                row[j] = random.nextInt(4) == 0;
            }
        }
        return new Panel(conflict, random.ints(judges, 0, 5).toArray(), 1 + random.nextInt(2));
    }

    private static int[] loads(boolean[][] assigned, int judges) {
        int[] loads = new int[judges];
        for (var row : assigned) {
            for (int j = 0; j < judges; j++) {
                loads[j] += row[j] ? 1 : 0;
            }
        }
        return loads;
    }

    private static int given(boolean[] row) {
        return (int) IntStream.range(0, row.length).filter(j -> row[j]).count();
    }

    /** By trying all sets of pairs: nobody fills more places, nobody is more even. */
    @ParameterizedTest
    @MethodSource("seeds")
    void asManyPlacesAsCanBeFilledAndThenEven(int seed) {
        var panel = random(seed);
        var assigned = JudgeAssignment.of(panel, 1);
        int pairs = panel.entries() * panel.judges();
        int bestFilled = -1;
        int bestSpread = Integer.MAX_VALUE;
        for (int set = 0; set < 1 << pairs; set++) {
            var other = new boolean[panel.entries()][panel.judges()];
            for (int k = 0; k < pairs; k++) {
                other[k / panel.judges()][k % panel.judges()] = (set >> k & 1) == 1;
            }
            if (isAllowed(panel, other)) {
                int filled = Integer.bitCount(set);
                int spread = spread(panel, other);
                if (filled > bestFilled || (filled == bestFilled && spread < bestSpread)) {
                    bestFilled = filled;
                    bestSpread = spread;
                }
            }
        }
        assertThat(isAllowed(panel, assigned)).isTrue();
        assertThat(Arrays.stream(assigned).mapToInt(JudgeAssignmentTest::given).sum())
                .isEqualTo(bestFilled);
        // How even it can be depends on which entries were filled first, where not all can be.
        if (bestFilled == panel.entries() * panel.perEntry()) {
            assertThat(spread(panel, assigned)).isEqualTo(bestSpread);
        }
    }

    private static int spread(Panel panel, boolean[][] assigned) {
        return Arrays.stream(loads(assigned, panel.judges()))
                .map(l -> l * (l + 1) / 2)
                .sum();
    }

    private static boolean isAllowed(Panel panel, boolean[][] assigned) {
        int[] loads = loads(assigned, panel.judges());
        for (int i = 0; i < panel.entries(); i++) {
            for (int j = 0; j < panel.judges(); j++) {
                if (assigned[i][j] && panel.conflict()[i][j]) {
                    return false;
                }
            }
            if (given(assigned[i]) > panel.perEntry()) {
                return false;
            }
        }
        return IntStream.range(0, loads.length).allMatch(j -> loads[j] <= panel.load()[j]);
    }

    @Test
    void aNegativeLoadIsRefused() {
        assertThatThrownBy(() -> new Panel(new boolean[0][1], new int[] {-1}, 1))
                .hasMessageContaining("judge 0");
    }
}
