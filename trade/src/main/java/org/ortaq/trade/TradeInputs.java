package org.ortaq.trade;

import java.util.Arrays;

/**
 * What the other models hand to a run. Arrays are read, never changed.
 *
 * @param transportCost freight and time as a share of the value by exporter and importer in the year; infinite where no
 *     way is open
 * @param baseTransportCost the same in the base year, finite
 * @param productivity what water and power do to a country's value added, 1 as in the base
 */
public record TradeInputs(double[][] transportCost, double[][] baseTransportCost, double[] productivity) {

    public TradeInputs {
        int n = productivity.length;
        if (transportCost.length != n || baseTransportCost.length != n) {
            throw new IllegalArgumentException("transportCost, baseTransportCost and productivity must have one row a"
                    + " country: " + transportCost.length + ", " + baseTransportCost.length + ", " + n);
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                boolean abroad = i != j; // what is said of the home market is not read
                require(i, j, !abroad || transportCost[i][j] >= 0, transportCost[i][j]);
                double before = baseTransportCost[i][j];
                require(i, j, !abroad || (before >= 0 && before < 1e6), before);
            }
        }
    }

    private static void require(int i, int j, boolean good, double value) {
        if (!good) {
            throw new IllegalArgumentException("transport cost [" + i + "][" + j + "] must be 0 or more: " + value);
        }
    }

    /** Transport as in the base, here taken as free, and productivity as in the base. */
    public static TradeInputs unchanged(int countries) {
        double[] ones = new double[countries];
        Arrays.fill(ones, 1);
        return new TradeInputs(new double[countries][countries], new double[countries][countries], ones);
    }
}
