package org.ortaq.projects.portfolio;

import java.util.List;

/**
 * What binds a choice.
 *
 * @param budget by year: money that comes in; what is not spent is kept
 * @param discount yearly rate by which value falls when a start is later
 * @param floor by country: least money of the fund that must be spent there
 * @param precedence pairs: the first may not start before the second
 * @param exclusion pairs: not both
 * @param interactions pairs with what they are worth together beyond their own values, more or less than zero
 */
public record Rules(
        double[] budget,
        double discount,
        double[] floor,
        List<int[]> precedence,
        List<int[]> exclusion,
        List<Interaction> interactions) {

    /** What two projects are worth together beyond their own values. */
    public record Interaction(int a, int b, double value) {

        public Interaction {
            if (a == b) {
                throw new IllegalArgumentException("an interaction needs two projects: " + a + " twice");
            }
        }
    }

    public Rules {
        if (budget.length == 0) {
            throw new IllegalArgumentException("budget needs at least one year");
        }
        if (!(discount > -1)) {
            throw new IllegalArgumentException("discount must be above -1: " + discount);
        }
        precedence = List.copyOf(precedence);
        exclusion = List.copyOf(exclusion);
        interactions = List.copyOf(interactions);
    }

    Rules withoutFloors() {
        return new Rules(budget, discount, new double[0], precedence, exclusion, interactions);
    }

    public int horizon() {
        return budget.length;
    }
}
