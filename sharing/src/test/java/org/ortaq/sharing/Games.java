package org.ortaq.sharing;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/** Games for tests. */
final class Games {
    private Games() {}

    /** Fractions from texts. */
    static List<Rational> r(String... numbers) {
        return Arrays.stream(numbers).map(Rational::parse).toList();
    }

    /** A game by mask, from texts. */
    static Game game(String... worth) {
        return Game.exact(Game.numbered(Integer.numberOfTrailingZeros(worth.length)), r(worth));
    }

    /** Any game: whole worths, often equal, of any sign; the core is often empty, there may be no imputations. */
    static Game any(long seed, int n) {
        var random = new Random(seed);
        return of(n, s -> random.nextInt(21) - 5);
    }

    /** A superadditive game: any game, raised until no union is worth less than its parts. */
    static Game superadditive(long seed, int n) {
        var v = new long[1 << n];
        var random = new Random(seed);
        for (int s = 1; s < v.length; s++) {
            v[s] = random.nextInt(10);
            for (int part = (s - 1) & s; part > 0; part = (part - 1) & s) v[s] = Math.max(v[s], v[part] + v[s & ~part]);
        }
        return of(n, s -> v[s]);
    }

    static Game of(int n, IntToLongFunction worth) {
        return Game.exact(
                Game.numbered(n),
                IntStream.range(0, 1 << n)
                        .mapToObj(s -> Rational.of(s == 0 ? 0 : worth.applyAsLong(s)))
                        .toList());
    }
}
