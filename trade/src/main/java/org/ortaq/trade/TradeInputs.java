package org.ortaq.trade;

import java.util.Arrays;
import org.ortaq.region.tradecosts.Industry;

/**
 * What the other models hand to a run. Arrays are read, never changed.
 *
 * @param transportCost freight and time as a share of the value by exporter and importer in the year; infinite where no
 *     way is open
 * @param baseTransportCost the same in the base year, finite
 * @param productivity hat of a country's whole value added, 1 as in the base
 * @param industryProductivity hat of the productivity of each industry, by country and
 *     {@link org.ortaq.region.tradecosts.Industry}, 1 as in the base
 */
public record TradeInputs(
        double[][] transportCost,
        double[][] baseTransportCost,
        double[] productivity,
        double[][] industryProductivity) {

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

    /** Productivity of whole countries only. */
    public TradeInputs(double[][] transportCost, double[][] baseTransportCost, double[] productivity) {
        this(transportCost, baseTransportCost, productivity, ones(productivity.length));
    }

    private static double[][] ones(int countries) {
        double[][] ones = new double[countries][Industry.values().length];
        for (double[] row : ones) {
            Arrays.fill(row, 1);
        }
        return ones;
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
