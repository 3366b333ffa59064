package org.ortaq.sharing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The linear program of one round of the nucleolus, in exact fractions:
 *
 * <pre>
 *   min e   with   x(S) + e >= v(S) for the open coalitions,   x(S) = fixed for the settled ones,   x_i >= v(i)
 * </pre>
 *
 * <p>Solved by the simplex method on the dual: the present point (x, e) meets n + 1 demands exactly, and the demand that
 * is violated most takes the place of another, so 2^n demands cost no matrix of that size. Ties go to the lower mask;
 * after n + 1 steps without progress Bland's rule is followed until there is some.
 */
final class ExcessProgram {
    private final Game game;
    private final List<Demand> settled;
    private final boolean[] open;
    private final boolean individual;
    private final Basis basis;

    /**
     * A round.
     *
     * @param settled independent demands met exactly, that of the grand coalition among them
     * @param open by mask: coalitions whose excess is lowered; none depends on the settled ones, at least one is open
     * @param individual whether nobody may get less than alone
     */
    ExcessProgram(Game game, List<Demand> settled, boolean[] open, boolean individual) {
        this.game = game;
        this.settled = settled;
        this.open = open;
        this.individual = individual;
        basis = new Basis(start());
    }

    // A coalition S and the others get weight 1/2 each: 1_S + 1_(N-S) = 1_N, which is settled. The rest gets none.
    private List<Demand> start() {
        int first = 0;
        while (!open[first]) first++;
        var demands = new ArrayList<>(settled);
        demands.add(lowered(first));
        demands.add(lowered(game.grand() & ~first));
        var span = new Echelon();
        for (Demand demand : demands) span.add(demand.column(game.size()));
        for (int i = 0; i < game.size(); i++)
            if (open[1 << i] && span.add(lowered(1 << i).column(game.size()))) demands.add(lowered(1 << i));
        return demands;
    }

    private Demand lowered(int coalition) {
        return new Demand(coalition, game.of(coalition), true, false, coalition);
    }

    private Demand alone(int player) {
        return new Demand(1 << player, game.alone(player), false, false, open.length + player);
    }

    /** Solves the program; the basis is then optimal. */
    Basis solve() {
        int idle = 0;
        while (true) {
            Demand entering = violated(idle > game.size());
            if (entering == null) return basis;
            idle = exchange(entering) ? 0 : idle + 1;
        }
    }

    private @Nullable Demand violated(boolean bland) {
        var point = basis.point();
        Rational excess = point[game.size()];
        var shares = Subsets.sums(Arrays.asList(point).subList(0, game.size()));
        Demand worst = null;
        Rational most = Rational.ZERO;
        for (int s = 1; s < open.length + (individual ? game.size() : 0); s++) {
            if (s < open.length && !open[s]) continue;
            Demand demand = s < open.length ? lowered(s) : alone(s - open.length);
            Rational lack = demand.due().minus(shares[demand.coalition()]);
            if (demand.lowered()) lack = lack.minus(excess);
            if (lack.compareTo(most) <= 0) continue;
            worst = demand;
            most = lack;
            if (bland) return worst;
        }
        return worst;
    }

    /** Lets the demand in; says whether the objective moved. */
    private boolean exchange(Demand entering) {
        var direction = basis.direction(entering);
        int leaving = -1;
        Rational least = Rational.ZERO;
        for (int k = 0; k < basis.size(); k++) {
            if (basis.demand(k).equal() || direction[k].signum() <= 0) continue;
            Rational ratio = basis.weight(k).over(direction[k]);
            int sign = leaving < 0 ? -1 : ratio.compareTo(least);
            if (sign > 0
                    || (sign == 0
                            && basis.demand(k).order() > basis.demand(leaving).order())) continue;
            leaving = k;
            least = ratio;
        }
        if (leaving < 0) throw new IllegalStateException("no allocation meets the demands of " + game.players());
        basis.exchange(leaving, entering, direction);
        return least.signum() > 0;
    }
}
