package org.ortaq.sharing;

import java.util.List;

/**
 * A shared asset that must suit the most demanding user (Littlechild and Owen 1973): the cost of a coalition is the
 * largest of its members' costs. A game of costs.
 *
 * @param costs by player, 0 or more
 */
public record Airport(List<Rational> costs) implements GameRule {
    /** @throws IllegalArgumentException naming what cannot be */
    public Airport {
        costs = Numbers.notNegative("costs", costs);
    }

    @Override
    public int players() {
        return costs.size();
    }

    @Override
    public Rational worth(int coalition) {
        return Subsets.members(costs.size(), coalition).mapToObj(costs::get).reduce(Rational.ZERO, Rational::max);
    }
}
