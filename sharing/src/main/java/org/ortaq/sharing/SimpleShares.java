package org.ortaq.sharing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Shares by a rule of thumb; they need not keep anybody. */
public final class SimpleShares {
    private SimpleShares() {}

    /** v(N) in equal parts. */
    public static List<Rational> equal(Game game) {
        Rational part = game.of(game.grand()).over(Rational.of(game.size()));
        return players(game).mapToObj(i -> part).toList();
    }

    /** v(N) in proportion to what each has alone; empty unless all of that is of one sign and not all of it is 0. */
    public static Optional<List<Rational>> proportional(Game game) {
        List<Rational> alone = players(game).mapToObj(game::alone).toList();
        Rational sum = Subsets.total(alone);
        boolean oneSign = alone.stream().allMatch(v -> v.signum() * sum.signum() >= 0);
        if (sum.signum() == 0 || !oneSign) return Optional.empty();
        Rational part = game.of(game.grand()).over(sum);
        return Optional.of(alone.stream().map(part::times).toList());
    }

    /** Players in order, upstream first: each gets what it adds to those before it, v(1..i) - v(1..i-1). */
    public static List<Rational> downstreamIncremental(Game game) {
        return players(game)
                .mapToObj(i -> game.of((2 << i) - 1).minus(game.of((1 << i) - 1)))
                .toList();
    }

    /** Players in order, upstream first: each gets what it adds to those after it, v(i..n) - v(i+1..n). */
    public static List<Rational> upstreamIncremental(Game game) {
        int all = game.grand();
        return players(game)
                .mapToObj(i -> game.of(all & -(1 << i)).minus(game.of(all & -(2 << i))))
                .toList();
    }

    private static IntStream players(Game game) {
        return IntStream.range(0, game.size());
    }
}
