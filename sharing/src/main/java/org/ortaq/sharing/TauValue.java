package org.ortaq.sharing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The tau value (Tijs 1981): on the line between the minimal rights m_i = max over S with i of v(S) - M(S - i), and the
 * contributions M_i = v(N) - v(N-i).
 */
public final class TauValue {
    private TauValue() {}

    /** The shares by player; empty unless the game is quasi-balanced: m at most M, and v(N) between their sums. */
    public static Optional<List<Rational>> of(Game game) {
        List<Rational> most =
                IntStream.range(0, game.size()).mapToObj(game::contribution).toList();
        var claims = Subsets.sums(most);
        List<Rational> least = IntStream.range(0, game.size())
                .mapToObj(i -> minimalRight(game, claims, i))
                .toList();
        Rational low = Subsets.total(least);
        Rational high = Subsets.total(most);
        Rational all = game.of(game.grand());
        boolean ordered =
                IntStream.range(0, game.size()).allMatch(i -> least.get(i).compareTo(most.get(i)) <= 0);
        if (!ordered || low.compareTo(all) > 0 || all.compareTo(high) > 0) return Optional.empty();
        Rational share = high.equals(low) ? Rational.ZERO : all.minus(low).over(high.minus(low));
        return Optional.of(IntStream.range(0, game.size())
                .mapToObj(i -> Gately.between(least.get(i), most.get(i), share))
                .toList());
    }

    private static Rational minimalRight(Game game, Rational[] claims, int player) {
        int bit = 1 << player;
        Rational right = game.alone(player);
        for (int s = 1; s <= game.grand(); s++)
            if ((s & bit) != 0) right = right.max(game.of(s).minus(claims[s & ~bit]));
        return right;
    }
}
