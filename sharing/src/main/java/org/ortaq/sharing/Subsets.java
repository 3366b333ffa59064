package org.ortaq.sharing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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

    /** x(S) for one coalition. */
    static Rational total(List<Rational> x, int coalition) {
        return members(x.size(), coalition).mapToObj(x::get).reduce(Rational.ZERO, Rational::plus);
    }

    /** The members of a coalition of n players, in order. */
    static IntStream members(int n, int coalition) {
        return IntStream.range(0, n).filter(i -> (coalition >> i & 1) == 1);
    }
}
