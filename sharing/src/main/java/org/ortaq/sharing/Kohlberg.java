package org.ortaq.sharing;

import java.util.ArrayList;
import java.util.List;
import org.ortaq.solver.DenseSimplex;
import org.ortaq.solver.LinearProgram;
import org.ortaq.solver.LpSolver;
import org.ortaq.solver.ProgramBuilder;

/**
 * Kohlberg's criterion (1971): an allocation is the nucleolus if and only if, for each level, no shift of shares that
 * leaves no coalition with an excess of at least that level worse off (and nobody below v(i)) makes one better off. A
 * check independent of how the nucleolus was found.
 */
public final class Kohlberg {
    private static final double INFINITY = Double.POSITIVE_INFINITY;
    // The programs have coefficients 0 and 1 only, so a shift is either impossible or far from 0.
    private static final double NOTHING = 1e-7;

    private Kohlberg() {}

    /** Whether the allocation is the nucleolus of the game (the prenucleolus if there are no imputations). */
    public static boolean holds(Game game, List<Rational> x) {
        if (!Subsets.total(x).equals(game.of(game.grand()))) return false;
        boolean individual = game.hasImputations();
        for (int i = 0; individual && i < x.size(); i++) if (x.get(i).compareTo(game.alone(i)) < 0) return false;
        return everyLevelIsBalanced(game, x, individual ? atTheirOwn(game, x) : List.of());
    }

    private static List<Integer> atTheirOwn(Game game, List<Rational> x) {
        var players = new ArrayList<Integer>();
        for (int i = 0; i < x.size(); i++) if (x.get(i).equals(game.alone(i))) players.add(i);
        return players;
    }

    private static boolean everyLevelIsBalanced(Game game, List<Rational> x, List<Integer> held) {
        var span = new Echelon();
        span.add(Echelon.indicator(game.grand(), game.size()));
        var excesses = Core.excesses(game, x);
        var above = new ArrayList<Integer>();
        try (var solver = new DenseSimplex()) {
            // Once the level fixes every share, no shift is left; it must still be checked itself.
            for (int k = 0; k < excesses.size() && span.rank() < game.size(); ) {
                Rational level = excesses.get(k).value();
                for (; k < excesses.size() && excesses.get(k).value().equals(level); k++) {
                    above.add(excesses.get(k).coalition());
                    span.add(Echelon.indicator(excesses.get(k).coalition(), game.size()));
                }
                if (canShift(game.size(), above, held, solver)) return false;
            }
        }
        return true;
    }

    // max sum of y(S) over the level, y(N) = 0, y(S) >= 0, y_i >= 0 for those at v(i), -1 <= y <= 1
    private static boolean canShift(int n, List<Integer> level, List<Integer> held, LpSolver solver) {
        var builder = LinearProgram.builder();
        for (int i = 0; i < n; i++) {
            int member = i;
            double times =
                    (double) level.stream().filter(s -> (s >> member & 1) == 1).count();
            builder.column(-times, held.contains(i) ? 0 : -1, 1);
        }
        coefficients(builder, builder.row(0, 0), (1 << n) - 1, n);
        for (int coalition : level) coefficients(builder, builder.row(0, INFINITY), coalition, n);
        return solver.solve(builder.build()).orThrow("Kohlberg's criterion").objective() < -NOTHING;
    }

    private static void coefficients(ProgramBuilder builder, int row, int coalition, int n) {
        Subsets.members(n, coalition).forEach(i -> builder.set(row, i, 1));
    }
}
