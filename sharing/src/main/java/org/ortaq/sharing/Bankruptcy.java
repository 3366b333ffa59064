package org.ortaq.sharing;

import java.util.List;

/**
 * Claims on an estate that is too small (O'Neill 1982; Aumann and Maschler 1985): a coalition is sure of what is left
 * when all others are paid in full, v(S) = max(0, estate - claims outside S).
 *
 * @param estate what there is, 0 or more
 * @param claims by player, 0 or more, at least the estate in all
 */
public record Bankruptcy(Rational estate, List<Rational> claims) implements GameRule {
    /** @throws IllegalArgumentException naming what cannot be */
    public Bankruptcy {
        claims = Numbers.notNegative("claims", claims);
        if (estate.signum() < 0) throw new IllegalArgumentException("estate: found " + estate + ", expected 0 or more");
        if (Subsets.total(claims).compareTo(estate) < 0)
            throw new IllegalArgumentException(
                    "estate: found " + estate + ", expected no more than the claims, " + Subsets.total(claims));
    }

    @Override
    public int players() {
        return claims.size();
    }

    @Override
    public Rational worth(int coalition) {
        Rational outside = Subsets.total(claims, ~coalition);
        return estate.minus(outside).max(Rational.ZERO);
    }
}
