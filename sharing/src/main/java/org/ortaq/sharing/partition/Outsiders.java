package org.ortaq.sharing.partition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ortaq.sharing.Game;
import org.ortaq.sharing.Rational;

/** What a coalition expects of those outside it; with it a game in partition function form becomes a usual one. */
public enum Outsiders {
    /** Each outsider stands alone: the externality-free game of de Clippel and Serrano (2008); its core is the gamma core. */
    ALONE,
    /** All outsiders stand together (McQuillin 2009); its core is the delta core. */
    TOGETHER,
    /** The division that is worst for the coalition: its core is the largest, the pessimistic one. */
    WORST,
    /** The division that is best for the coalition: its core is the smallest, the optimistic one. */
    BEST,
    /**
     * The mean over the divisions of the outsiders with the weights of Macho-Stadler, Perez-Castrillo and Wettstein (2007):
     * the product of (t - 1)! over the parts of t outsiders, over (n - s)!.
     */
    AVERAGE;

    /** The game of the coalitions under this expectation. */
    public Game game(PartitionGame game) {
        var worth = new ArrayList<Rational>(List.of(Rational.ZERO));
        for (int s = 1; s <= game.grand(); s++) worth.add(worth(game, s));
        return new Game(game.players(), worth, game.exact());
    }

    private Rational worth(PartitionGame game, int coalition) {
        int rest = game.grand() & ~coalition;
        return switch (this) {
            case ALONE -> game.of(coalition, Partition.singletons(rest).with(coalition));
            case TOGETHER -> game.of(coalition, Partition.together(rest).with(coalition));
            case WORST -> extreme(game, coalition, -1);
            case BEST -> extreme(game, coalition, 1);
            case AVERAGE -> average(game, coalition);
        };
    }

    private static Rational extreme(PartitionGame game, int coalition, int sign) {
        @Nullable Rational found = null;
        for (var others : Partition.of(game.grand() & ~coalition)) {
            Rational value = game.of(coalition, others.with(coalition));
            if (found == null || sign * Integer.signum(value.compareTo(found)) > 0) found = value;
        }
        return Objects.requireNonNull(found);
    }

    private static Rational average(PartitionGame game, int coalition) {
        int rest = game.grand() & ~coalition;
        Rational sum = Rational.ZERO;
        for (var others : Partition.of(rest)) {
            long weight = 1;
            for (int part : others.parts()) weight *= factorial(Integer.bitCount(part) - 1);
            sum = sum.plus(game.of(coalition, others.with(coalition)).times(Rational.of(weight)));
        }
        return sum.over(Rational.of(factorial(Integer.bitCount(rest))));
    }

    static long factorial(int n) {
        long product = 1;
        for (int k = 2; k <= n; k++) product *= k;
        return product;
    }
}
