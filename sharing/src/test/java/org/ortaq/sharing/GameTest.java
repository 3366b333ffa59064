package org.ortaq.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GameTest {
    private static final List<String> PLAYERS = List.of("KAZ", "UZB");

    @Test
    void coalitionsByNameInAnyOrder() {
        var named = Map.of("UZB+KAZ", Rational.of(3), "KAZ", Rational.of(1), "UZB", Rational.ONE);
        var game = Game.of(PLAYERS, new NamedCoalitions(PLAYERS, named));
        assertThat(game.worth()).isEqualTo(Games.r("0", "1", "1", "3"));
        assertThat(game.name(3)).isEqualTo("KAZ+UZB");
    }

    @Test
    void mistakesAreNamed() {
        var one = new TreeMap<>(Map.of("KAZ", Rational.ONE));
        refuses("\"UZB\" is missing", one);
        refuses("player \"UXB\", expected one of KAZ, UZB", with(one, "UXB"));
        refuses("has \"KAZ\" twice", with(one, "KAZ+KAZ"));
        refuses("\"UZB+KAZ\" is there twice", with(with(one, "UZB+KAZ"), "KAZ+UZB"));
        assertThatThrownBy(() -> Game.of(PLAYERS, new double[3])).hasMessageContaining("found 3 values, expected 4");
        assertThatThrownBy(() -> Game.of(PLAYERS, new double[] {1, 0, 0, 0})).hasMessageContaining("v[0]: found 1");
        assertThatThrownBy(() -> Game.of(List.of("A", "A"), new double[4])).hasMessageContaining("twice");
        assertThatThrownBy(() -> Game.of(List.of("A+B"), new double[2])).hasMessageContaining("A+B");
        assertThatThrownBy(() -> Game.of(PLAYERS, new double[] {0, 0, Double.NaN, 0}))
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> Game.of(Game.numbered(13), new double[1 << 13]))
                .hasMessageContaining("found 13");
    }

    private static Map<String, Rational> with(Map<String, Rational> map, String name) {
        var larger = new TreeMap<>(map);
        larger.put(name, Rational.ONE);
        return larger;
    }

    private static void refuses(String message, Map<String, Rational> coalitions) {
        assertThatThrownBy(() -> new NamedCoalitions(PLAYERS, coalitions)).hasMessageContaining(message);
    }

    @Test
    void rulesRefuseWhatCannotBe() {
        assertThatThrownBy(() -> new Bankruptcy(Rational.of(7), Games.r("1", "2")))
                .hasMessageContaining("estate: found 7");
        assertThatThrownBy(() -> new Bankruptcy(Rational.of(1), Games.r("-1", "2")))
                .hasMessageContaining("claims[0]");
        assertThatThrownBy(() -> new Airport(Games.r("1", "-2"))).hasMessageContaining("costs[1]");
        assertThatThrownBy(() -> new WeightedMajority(Rational.of(9), Games.r("4")))
                .hasMessageContaining("quota: found 9");
    }
}
