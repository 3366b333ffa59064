package org.ortaq.people.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.ortaq.numerics.RandomStream;

class RankingTest {

    private static final double RIDGE = 1e-6;

    @Test
    void aStrictJudgeDoesNotSinkTheEntriesOfItsPanel() {
        // Judge 1 gives 3 less than judge 0; entry 2 was seen by the strict one and by judge 2, who is like judge 0.
        var scores = new Scores(
                3, 3, new int[] {0, 0, 1, 1, 2, 2}, new int[] {0, 1, 0, 2, 1, 2}, new double[] {8, 5, 7, 7, 6, 9});
        var ranking = Ranking.of(scores, RIDGE, 1);
        assertThat(ranking.order()).containsExactly(2, 0, 1);
        assertThat(ranking.raw()[2]).isEqualTo(7.5);
        assertThat(ranking.leniency()[0] - ranking.leniency()[1]).isCloseTo(3, within(1e-4));
        assertThat(ranking.quality()[2] - ranking.quality()[0]).isCloseTo(1, within(1e-4));
        assertThat(ranking.parts()).isEqualTo(1);
    }

    @Test
    void partsThatNoJudgeLinksAreCounted() {
        var scores = new Scores(3, 2, new int[] {0, 1}, new int[] {0, 1}, new double[] {5, 9});
        var ranking = Ranking.of(scores, 1, 1);
        assertThat(ranking.parts()).isEqualTo(2);
        assertThat(ranking.quality()[2]).isNaN();
        assertThat(ranking.low()).containsOnly(Double.NaN);
        assertThat(ranking.order()).hasSize(2);
    }

    /** Of 95 % intervals about 95 in 100 hold the true quality. */
    @Test
    void intervalsHoldTheTruthAboutAsOftenAsTheySay() {
        int entries = 40;
        int judges = 8;
        int held = 0;
        for (int trial = 0; trial < 20; trial++) {
            var random = RandomStream.of(trial, "ranking-test");
            double[] quality = new double[entries];
            Arrays.setAll(quality, e -> 2 * random.normal(e));
            int[] entry = new int[entries * 4];
            int[] judge = new int[entry.length];
            double[] value = new double[entry.length];
            for (int k = 0; k < entry.length; k++) {
                entry[k] = k / 4;
                judge[k] = (k / 4 + (k % 4) * (1 + k / 4 % 2)) % judges;
                value[k] = 50 + quality[entry[k]] + (judge[k] - 3.5) + random.normal(1000 + k);
            }
            var ranking = Ranking.of(new Scores(entries, judges, entry, judge, value), RIDGE, trial);
            double shift = Arrays.stream(quality).average().orElse(0)
                    - Arrays.stream(ranking.quality()).average().orElse(0);
            for (int e = 0; e < entries; e++) {
                double truth = quality[e] - shift;
                held += ranking.low()[e] <= truth && truth <= ranking.high()[e] ? 1 : 0;
            }
        }
        assertThat(held / (20.0 * entries)).isBetween(0.90, 0.99);
    }

    @Test
    void theSameSeedGivesTheSameIntervals() {
        var scores = new Scores(2, 2, new int[] {0, 0, 1, 1}, new int[] {0, 1, 0, 1}, new double[] {1, 2, 4, 4});
        assertThat(Ranking.of(scores, 1, 7).low())
                .isEqualTo(Ranking.of(scores, 1, 7).low());
    }
}
