package org.ortaq.sharing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The least core (Maschler, Peleg and Shapley 1979): the smallest e for which some allocation gives each coalition at
 * least v(S) - e.
 *
 * @param epsilon that e: above 0, the core is empty; below 0, the core has room
 * @param allocation one allocation of the least core (the vertex the method stops at; use the nucleolus for a fair one)
 */
public record LeastCore(Rational epsilon, List<Rational> allocation) {
    public LeastCore {
        allocation = List.copyOf(allocation);
    }

    /** The least core; empty for one player, who has no coalition to leave with. */
    public static Optional<LeastCore> of(Game game) {
        if (game.size() == 1) return Optional.empty();
        var open = new boolean[game.grand() + 1];
        Arrays.fill(open, 1, game.grand(), true);
        var all = new Demand(game.grand(), game.of(game.grand()), false, true, -1);
        var point = new ExcessProgram(game, List.of(all), open, false).solve().point();
        return Optional.of(
                new LeastCore(point[game.size()], Arrays.asList(point).subList(0, game.size())));
    }

    /** Whether no allocation keeps everybody. */
    public boolean coreEmpty() {
        return epsilon.signum() > 0;
    }
}
