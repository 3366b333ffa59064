package org.ortaq.sharing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The nucleolus (Schmeidler 1969): the one allocation whose excesses, sorted, are lowest, the largest first. By a
 * sequence of linear programs (Kopelowitz 1967), exactly: a coalition whose weight is positive at the optimum of a round
 * has the excess of that round in every optimum, so its share is settled; at most n - 1 rounds.
 *
 * <p>Among the allocations that give everybody at least what it has alone; where there is none (v(N) below the sum of
 * the v(i)), among all allocations of v(N), which is called the prenucleolus.
 */
public final class Nucleolus {
    private final Game game;
    private final boolean individual;
    private final List<Demand> settled = new ArrayList<>();
    private final Echelon span = new Echelon();
    private final boolean[] open;

    private Nucleolus(Game game, boolean individual) {
        this.game = game;
        this.individual = individual;
        open = new boolean[game.grand() + 1];
        Arrays.fill(open, 1, game.grand(), true);
        settle(game.grand(), game.of(game.grand()));
    }

    /** The nucleolus, by player; the prenucleolus if there are no imputations. */
    public static List<Rational> of(Game game) {
        return new Nucleolus(game, game.hasImputations()).shares();
    }

    /** The prenucleolus: shares below v(i) are allowed. The same in superadditive games. */
    public static List<Rational> pre(Game game) {
        return new Nucleolus(game, false).shares();
    }

    private List<Rational> shares() {
        List<Rational> x = game.worth().subList(game.grand(), game.grand() + 1);
        while (span.rank() < game.size()) x = round();
        return List.copyOf(x);
    }

    private List<Rational> round() {
        Basis optimum = new ExcessProgram(game, List.copyOf(settled), open, individual).solve();
        List<Rational> x = Arrays.asList(optimum.point()).subList(0, game.size());
        var shares = Subsets.sums(x);
        for (int k = 0; k < optimum.size(); k++) {
            Demand demand = optimum.demand(k);
            if (demand.lowered() && optimum.weight(k).signum() > 0)
                settle(demand.coalition(), shares[demand.coalition()]);
        }
        for (int s = 1; s < game.grand(); s++) open[s] &= !span.spans(Echelon.indicator(s, game.size()));
        return x;
    }

    private void settle(int coalition, Rational share) {
        if (span.add(Echelon.indicator(coalition, game.size())))
            settled.add(new Demand(coalition, share, false, true, -1));
    }
}
