package org.ortaq.waterpower.sddp;

/**
 * Costs of a policy on sampled paths.
 *
 * @param costs by replication; owned, not copied
 * @param mean their mean
 * @param low lower end of the 95 % interval of the mean (normal)
 * @param high upper end
 */
@SuppressWarnings("ArrayRecordComponent")
public record Simulation(double[] costs, double mean, double low, double high) {
    private static final double QUANTILE = 1.959963984540054;

    /** Mean and interval of these costs, two or more. */
    public static Simulation of(double[] costs) {
        double mean = org.ortaq.numerics.Sums.of(costs) / costs.length;
        var squares = new double[costs.length];
        for (int k = 0; k < squares.length; k++) squares[k] = (costs[k] - mean) * (costs[k] - mean);
        double error = Math.sqrt(org.ortaq.numerics.Sums.of(squares) / (costs.length - 1.0) / costs.length);
        return new Simulation(costs, mean, mean - QUANTILE * error, mean + QUANTILE * error);
    }
}
