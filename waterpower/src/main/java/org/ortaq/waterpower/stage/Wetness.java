package org.ortaq.waterpower.stage;

/**
 * How wet the two rivers are.
 *
 * @param sdSyr standard deviation of yearly inflow over its mean
 * @param sdAmu the same
 * @param correlation between the two
 * @param persistence of monthly anomalies
 */
public record Wetness(double sdSyr, double sdAmu, double correlation, double persistence) {

    /** Mid quantiles of ten equal parts of the standard normal distribution, brought to standard deviation 1. */
    private static final double[] QUANTILES = {
        -1.7536, -1.1049, -0.7191, -0.4108, -0.1340, 0.1340, 0.4108, 0.7191, 1.1049, 1.7536
    };

    /** Pairs each quantile with another of the second river, chosen so that the two are uncorrelated to 2e-4. */
    private static final int[] PARTNER = {4, 9, 5, 2, 1, 6, 3, 0, 7, 8};

    public static final int OPENINGS = QUANTILES.length;

    public Wetness {
        if (!(sdSyr > 0 && sdAmu > 0 && Math.abs(correlation) <= 1 && persistence >= 0 && persistence < 1)) {
            throw new IllegalArgumentException("wetness: found " + sdSyr + ", " + sdAmu + ", " + correlation + ", "
                    + persistence + ", expected deviations above 0, a correlation and a persistence below 1");
        }
    }

    /** Residuals of the anomalies: {@code [opening][river]}, standard deviation sqrt(1 - persistence^2). */
    public double[][] residuals() {
        double scale = StrictMath.sqrt(1 - persistence * persistence);
        double rest = StrictMath.sqrt(1 - correlation * correlation);
        var residuals = new double[OPENINGS][];
        for (int i = 0; i < OPENINGS; i++) {
            residuals[i] = new double[] {
                scale * QUANTILES[i], scale * (correlation * QUANTILES[i] + rest * QUANTILES[PARTNER[i]])
            };
        }
        return residuals;
    }

    /**
     * Coefficient of variation of a month: the mean of twelve persistent months varies less than each of them, by about
     * sqrt((1 + rho) / (1 - rho) / 12).
     */
    public double monthly(int river) {
        return (river == 0 ? sdSyr : sdAmu) / StrictMath.sqrt((1 + persistence) / (1 - persistence) / 12);
    }
}
