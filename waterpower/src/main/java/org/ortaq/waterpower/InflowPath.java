package org.ortaq.waterpower;

import static org.ortaq.waterpower.dispatch.WaterYear.MONTHS;

import org.ortaq.waterpower.dispatch.WaterYear;

/**
 * How wet the rivers are, month by month. An anomaly of 0 is the mean of the month, 1 a standard deviation of the month
 * above it.
 */
@FunctionalInterface
public interface InflowPath {
    /** Anomalies by month from October of this year on (12) and river (Syr Darya and what follows it, Amu Darya). */
    double[][] of(int october);

    /** Mean inflow in every month. */
    static InflowPath mean() {
        return october -> new double[MONTHS][2];
    }

    /**
     * Inflow in hm3 by node and month; a river does not run backwards.
     *
     * @param river by node
     * @param spread coefficient of variation of a month by river
     */
    static double[][] inflow(WaterYear year, double[][] anomaly, int[] river, double[] spread) {
        var inflow = new double[year.nodes().size()][MONTHS];
        for (int n = 0; n < inflow.length; n++) {
            for (int t = 0; t < MONTHS; t++) {
                double share = Math.max(0, 1 + spread[river[n]] * anomaly[t][river[n]]);
                inflow[n][t] = year.nodes().get(n).inflow()[t] * share;
            }
        }
        return inflow;
    }
}
