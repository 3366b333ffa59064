package org.ortaq.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContentTest {

    private record Thing(
            String name, double size, int count, double[] values, Optional<String> remark, List<Thing> parts) {}

    private static Thing thing(double size, double last, @Nullable String remark, Thing... parts) {
        return new Thing("a", size, 3, new double[] {1, last}, Optional.ofNullable(remark), List.of(parts));
    }

    private static Digest digest(Object value) {
        return new Content().of(value);
    }

    @Test
    void equalContentHasEqualDigestsWhateverTheObject() {
        assertThat(digest(thing(1, 2, "x", thing(3, 4, null)))).isEqualTo(digest(thing(1, 2, "x", thing(3, 4, null))));
    }

    @Test
    void everyFieldCounts() {
        var all = List.of(
                thing(1, 2, "x"),
                thing(1 + 1e-15, 2, "x"),
                thing(1, 2 + 1e-15, "x"),
                thing(1, 2, "y"),
                thing(1, 2, null),
                thing(1, 2, "x", thing(1, 2, "x")),
                new Thing("b", 1, 3, new double[] {1, 2}, Optional.of("x"), List.of()),
                new Thing("a", 1, 4, new double[] {1, 2}, Optional.of("x"), List.of()));
        assertThat(all.stream().map(ContentTest::digest).distinct()).hasSize(all.size());
    }

    @Test
    void neighboursDoNotRunTogether() {
        assertThat(digest(List.of("ab", "c"))).isNotEqualTo(digest(List.of("a", "bc")));
        assertThat(digest(List.of(List.of(1.0), List.of(2.0, 3.0))))
                .isNotEqualTo(digest(List.of(List.of(1.0, 2.0), List.of(3.0))));
    }

    @Test
    void sortedMapsAreReadInTheirOrder() {
        var one = new TreeMap<>(Map.of("a", 1.0, "b", 2.0));
        var other = new TreeMap<>(Map.of("b", 2.0, "a", 1.0));
        assertThat(digest(one)).isEqualTo(digest(other));
        assertThat(digest(one)).isNotEqualTo(digest(new TreeMap<>(Map.of("a", 2.0, "b", 1.0))));
    }

    @Test
    void whatHasNoOrderIsRefused() {
        assertThatThrownBy(() -> digest(new HashMap<>(Map.of("a", 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.util.HashMap");
    }

    @Test
    void digestsOfCountersDoNotMeet() {
        var seen = new java.util.TreeSet<Digest>();
        for (long k = 0; k < 200_000; k++) {
            seen.add(new Digester().add(k).digest());
        }
        assertThat(seen).hasSize(200_000);
    }

    @Test
    void oneBitOfTheInputMovesAboutHalfOfTheBits() {
        double moved = 0;
        for (long k = 0; k < 1000; k++) {
            var a = new Digester().add(k).digest();
            var b = new Digester().add(k ^ 1L << (k % 64)).digest();
            moved += Long.bitCount(a.high() ^ b.high()) + Long.bitCount(a.low() ^ b.low());
        }
        assertThat(moved / 1000).isBetween(62.0, 66.0);
    }
}
