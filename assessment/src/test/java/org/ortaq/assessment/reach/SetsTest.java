package org.ortaq.assessment.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.ortaq.numerics.RandomStream;

class SetsTest {

    private static final double UNKNOWN = Double.NaN;

    private static Surrogate additive(double... gains) {
        var single = new double[gains.length][];
        for (int i = 0; i < gains.length; i++) {
            single[i] = new double[] {0, gains[i]};
        }
        return new Surrogate(10, single, new double[gains.length][gains.length]);
    }

    @Test
    void anUnknownCostIsWorseThanAnyKnownOne() {
        var sets = new Sets(new double[][] {{0, UNKNOWN}, {0, 5000}, {0, 4000}}, OptionalDouble.empty());
        var found = sets.reaching(additive(5, 5, 2), 15);
        assertThat(found.getFirst().set()).containsExactly(0, 1, 0);
        assertThat(found.getFirst().price()).isEqualTo(new Price(0, 5000, 1));
    }

    @Test
    void theBudgetBindsKnownCostsOnly() {
        var sets = new Sets(new double[][] {{0, UNKNOWN}, {0, 5000}, {0, 4000}}, OptionalDouble.of(4500));
        var found = sets.reaching(additive(5, 5, 2), 15);
        assertThat(found.getFirst().set()).containsExactly(1, 0, 0);
        assertThat(sets.reaching(additive(5, 5, 2), 18)).isEmpty();
    }

    @Test
    void nothingIsTheCheapestWhereItIsEnough() {
        var sets = new Sets(new double[][] {{0, 1}, {0, 0}}, OptionalDouble.empty());
        assertThat(sets.reaching(additive(1, 1), 10).getFirst().set()).containsExactly(0, 0);
    }

    /** Against all subsets of six things counted one by one. */
    @Test
    void theCheapestIsThatOfCountingAllSubsets() {
        for (long seed = 0; seed < 40; seed++) {
            var random = RandomStream.of(seed, 1);
            var gains = new double[6];
            var cost = new double[6][];
            for (int i = 0; i < 6; i++) {
                gains[i] = random.uniform(i) * 10;
                cost[i] = new double[] {0, random.uniform(10 + i) < 0.3 ? UNKNOWN : random.uniform(20 + i)};
            }
            var sets = new Sets(cost, OptionalDouble.empty());
            Price best = new Price(99, 0, 0);
            for (int mask = 0; mask < 64; mask++) {
                double sum = 10;
                var set = new int[6];
                for (int i = 0; i < 6; i++) {
                    set[i] = mask >> i & 1;
                    sum += set[i] * gains[i];
                }
                if (sum >= 25 && sets.price(set).compareTo(best) < 0) {
                    best = sets.price(set);
                }
            }
            var found = sets.reaching(additive(gains), 25);
            if (best.unknown() == 99) {
                assertThat(found).isEmpty();
            } else {
                assertThat(found.getFirst().price()).isEqualTo(best);
            }
        }
    }

    /** Two things whose product counts: the pair term makes the surrogate exact, also at a lower level of one. */
    @Test
    void pairsAreExactForAProductOfTwo() {
        double[] first = {0, 1, 2};
        double[] second = {0, 3};
        var surrogate =
                new Surrogate(0, new double[][] {{0, 1, 2}, {0, 3}}, new double[][] {{0, first[2] * second[1]}, {6, 0}
                });
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 2; b++) {
                assertThat(surrogate.of(new int[] {a, b}))
                        .isEqualTo(first[a] + second[b] + first[a] * second[b], within(1e-12));
            }
        }
    }

    @Test
    void tooManySetsAreRefused() {
        var cost = new double[14][3];
        assertThatThrownBy(() -> new Sets(cost, OptionalDouble.empty())).hasMessageContaining("expected fewer things");
    }
}
