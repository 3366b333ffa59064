package org.ortaq.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomStreamTest {
    private static final int DRAWS = 100_000;

    /** The first numbers of SplitMix64 from 1234567, as printed with many implementations of it. */
    @Test
    void theFirstNumbersAreThePublishedOnes() {
        var stream = new RandomStream(1234567);
        assertThat(Long.toUnsignedString(stream.bits(0))).isEqualTo("6457827717110365317");
        assertThat(Long.toUnsignedString(stream.bits(1))).isEqualTo("3203168211198807973");
        assertThat(Long.toUnsignedString(stream.bits(2))).isEqualTo("9817491932198370423");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -5, 987654321987654321L})
    void theSequenceIsThatOfTheJavaLibrary(long key) {
        var stream = new RandomStream(key);
        var library = new SplittableRandom(key);
        for (int k = 0; k < 1000; k++) assertThat(stream.bits(k)).isEqualTo(library.nextLong());
    }

    @Test
    void uniformNumbersHaveTheMomentsOfTheUniformDistribution() {
        var stream = RandomStream.of(1, 2);
        double sum = 0;
        double squares = 0;
        for (int k = 0; k < DRAWS; k++) {
            double u = stream.uniform(k);
            assertThat(u).isGreaterThan(0).isLessThan(1);
            sum += u;
            squares += u * u;
        }
        // Five standard errors: 5 * sqrt(1/12 / 100000) and 5 * sqrt(4/45 / 100000).
        assertThat(sum / DRAWS).isEqualTo(0.5, within(0.0046));
        assertThat(squares / DRAWS).isEqualTo(1.0 / 3, within(0.0047));
    }

    @Test
    void neighbouringSeedsStreamsAndCountersAreUncorrelated() {
        double streams = 0;
        double seeds = 0;
        double counters = 0;
        for (int k = 0; k < DRAWS; k++) {
            double z = RandomStream.of(7, k).normal(0);
            streams += z * RandomStream.of(7, k + 1).normal(0);
            seeds += z * RandomStream.of(8, k).normal(0);
            counters += z * RandomStream.of(7, k).normal(1);
        }
        // Five standard errors of a correlation of 100000 pairs.
        assertThat(streams / DRAWS).isEqualTo(0, within(0.016));
        assertThat(seeds / DRAWS).isEqualTo(0, within(0.016));
        assertThat(counters / DRAWS).isEqualTo(0, within(0.016));
    }

    @Test
    void namesGiveDifferentStreams() {
        var keys = new TreeSet<Long>();
        for (var name : new String[] {"", "a", "b", "ab", "ba", "trade.sigma", "trade.sigmb"})
            keys.add(RandomStream.of(3, name).key());
        assertThat(keys).hasSize(7);
    }

    @Test
    void numbersBelowABoundCoverAllOfThem() {
        var count = new int[6];
        var stream = RandomStream.of(5, 5);
        for (int k = 0; k < 6000; k++) count[stream.below(6, k)]++;
        for (int c : count) assertThat(c).isBetween(850, 1150);
    }
}
