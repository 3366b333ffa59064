package org.ortaq.sharing;

import java.util.List;

/**
 * A vote: a coalition has 1 if its weights reach the quota, else 0.
 *
 * @param quota above 0 and not above the sum of the weights
 * @param weights by player, 0 or more
 */
public record WeightedMajority(Rational quota, List<Rational> weights) implements GameRule {
    /** @throws IllegalArgumentException naming what cannot be */
    public WeightedMajority {
        weights = Numbers.notNegative("weights", weights);
        Rational all = Subsets.total(weights);
        if (quota.signum() <= 0 || quota.compareTo(all) > 0)
            throw new IllegalArgumentException(
                    "quota: found " + quota + ", expected above 0 and at most the sum of the weights, " + all);
    }

    @Override
    public int players() {
        return weights.size();
    }

    @Override
    public Rational worth(int coalition) {
        Rational weight = Subsets.total(weights, coalition);
        return weight.compareTo(quota) >= 0 ? Rational.ONE : Rational.ZERO;
    }
}
