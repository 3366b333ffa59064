package org.ortaq.waterpower.sddp;

/**
 * How outcomes are weighed: (1 - weight) expectation + weight CVaR, where CVaR is the mean of the worst {@code tail}
 * of outcomes (Shapiro 2011, EJOR 209:63-72), nested from node to node.
 *
 * @param weight 0 (expectation) to 1
 * @param tail share of outcomes, 0 (the worst alone) to 1
 */
public record Risk(double weight, double tail) {
    public Risk {
        if (!(weight >= 0 && weight <= 1))
            throw new IllegalArgumentException("weight: found " + weight + ", expected 0 to 1");
        if (!(tail >= 0 && tail <= 1)) throw new IllegalArgumentException("tail: found " + tail + ", expected 0 to 1");
    }

    /** The expectation. */
    public static Risk neutral() {
        return new Risk(0, 1);
    }

    /** Whether it is the expectation. */
    public boolean isNeutral() {
        return weight == 0 || tail == 1;
    }
}
