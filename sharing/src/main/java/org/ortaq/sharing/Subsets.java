package org.ortaq.sharing;

import java.util.Arrays;
import java.util.List;

/** Sums over the members of coalitions. */
final class Subsets {
    private Subsets() {}

    /** x(S) for every coalition S, by bit mask. */
    static Rational[] sums(List<Rational> x) {
        var sums = new Rational[1 << x.size()];
        Arrays.fill(sums, Rational.ZERO);
        for (int mask = 1; mask < sums.length; mask++)
            sums[mask] = sums[mask & (mask - 1)].plus(x.get(Integer.numberOfTrailingZeros(mask)));
        return sums;
    }

    static Rational total(List<Rational> x) {
        return x.stream().reduce(Rational.ZERO, Rational::plus);
    }
}
