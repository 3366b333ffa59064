package org.ortaq.people.visits;

/**
 * Growth of visits that no border rule explains: people, their income, and a trend that fades.
 *
 * @param trend growth of the first year beyond population and income, log points
 * @param decay what is left of the trend a year later, in [0, 1)
 */
public record GrowthRule(double trend, double decay) {

    public GrowthRule {
        if (!(decay >= 0 && decay < 1)) {
            throw new IllegalArgumentException("decay must be in [0, 1): " + decay);
        }
    }

    /**
     * Factor on the visits of the base year.
     *
     * @param population population over that of the base year
     * @param income real income a head over that of the base year
     * @param elasticity of visits to income a head
     * @param years since the base year, not negative
     */
    public double factor(double population, double income, double elasticity, int years) {
        double log = 0;
        double step = trend;
        for (int k = 0; k < years; k++) {
            log += step;
            step *= decay;
        }
        return population * StrictMath.exp(log + elasticity * StrictMath.log(income));
    }
}
