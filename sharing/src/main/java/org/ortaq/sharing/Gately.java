package org.ortaq.sharing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Gately's point (1974, Int. Econ. Rev. 15:195-208): everybody's propensity to disrupt, what the others would lose over
 * what it would lose itself, is the same. On the line between v(i) and the contribution M_i = v(N) - v(N-i):
 * x_i = v(i) + (M_i - v(i)) / sum(M - v) * (v(N) - sum v).
 */
public final class Gately {
    private Gately() {}

    /** The shares by player; empty if the contributions add up to what all have alone but v(N) differs. */
    public static Optional<List<Rational>> of(Game game) {
        List<Rational> alone = players(game).mapToObj(game::alone).toList();
        List<Rational> most = players(game).mapToObj(game::contribution).toList();
        Rational gain = game.of(game.grand()).minus(Subsets.total(alone));
        Rational room = Subsets.total(most).minus(Subsets.total(alone));
        if (room.signum() == 0) return gain.signum() == 0 ? Optional.of(alone) : Optional.empty();
        Rational share = gain.over(room);
        return Optional.of(players(game)
                .mapToObj(i -> between(alone.get(i), most.get(i), share))
                .toList());
    }

    private static IntStream players(Game game) {
        return IntStream.range(0, game.size());
    }

    static Rational between(Rational low, Rational high, Rational share) {
        return low.plus(share.times(high.minus(low)));
    }
}
