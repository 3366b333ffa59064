package org.ortaq.sharing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The core (Gillies 1959): allocations of v(N) that no coalition can improve on by itself. */
public final class Core {
    private static final Comparator<Excess> LARGEST_FIRST =
            Comparator.comparing(Excess::value).reversed().thenComparingInt(Excess::coalition);

    private Core() {}

    /** All coalitions but the empty one and that of all, by excess, the largest first, on a tie the lower mask. */
    public static List<Excess> excesses(Game game, List<Rational> x) {
        var shares = Subsets.sums(checked(game, x));
        return IntStream.range(1, game.grand())
                .mapToObj(s -> new Excess(s, game.of(s).minus(shares[s])))
                .sorted(LARGEST_FIRST)
                .toList();
    }

    /** The coalitions that do better alone, the largest excess first. */
    public static List<Excess> leavers(Game game, List<Rational> x) {
        return excesses(game, x).stream().filter(e -> e.value().signum() > 0).toList();
    }

    /** Whether the allocation shares out v(N), exactly, and nobody does better alone. */
    public static boolean contains(Game game, List<Rational> x) {
        return leavers(game, x).isEmpty() && Subsets.total(x).equals(game.of(game.grand()));
    }

    private static List<Rational> checked(Game game, List<Rational> x) {
        if (x.size() != game.size())
            throw new IllegalArgumentException("allocation: found " + x.size() + " shares, expected " + game.size());
        return x;
    }
}
