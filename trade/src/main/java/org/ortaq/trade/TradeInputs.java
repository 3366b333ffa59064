package org.ortaq.trade;

import java.util.Arrays;
import org.ortaq.region.tradecosts.Industry;

/**
 * What the other models hand to a run. Arrays are read, never changed.
 *
 * @param transportCost freight and time as a share of the value by {@link org.ortaq.region.tradecosts.Industry}, exporter and importer in
 *     the year; infinite where no way is open. Of industries that do not go by freight only whether a way is open is read
 * @param baseTransportCost the same in the base year, finite
 * @param productivity hat of a country's whole value added, 1 as in the base
 * @param industryProductivity hat of the productivity of each industry, by country and
 *     {@link org.ortaq.region.tradecosts.Industry}, 1 as in the base
 */
public record TradeInputs(
        double[][][] transportCost,
        double[][][] baseTransportCost,
        double[] productivity,
        double[][] industryProductivity) {

    private static final int COUNT = Industry.values().length;

    public TradeInputs {
        if (transportCost.length != COUNT || baseTransportCost.length != COUNT) {
            throw new IllegalArgumentException("transportCost and baseTransportCost must have one matrix an industry, "
                    + COUNT + ": " + transportCost.length + ", " + baseTransportCost.length);
        }
        for (int s = 0; s < COUNT; s++) {
            check(s, transportCost[s], baseTransportCost[s], productivity.length);
        }
    }

    /** One cost for all industries, productivity of whole countries only. */
    public TradeInputs(double[][] transportCost, double[][] baseTransportCost, double[] productivity) {
        this(ofAll(transportCost), ofAll(baseTransportCost), productivity, ones(productivity.length));
    }

    /** Productivity of whole countries only. */
    public TradeInputs(double[][][] transportCost, double[][][] baseTransportCost, double[] productivity) {
        this(transportCost, baseTransportCost, productivity, ones(productivity.length));
    }

    private static double[][][] ofAll(double[][] cost) {
        double[][][] same = new double[COUNT][][];
        Arrays.fill(same, cost);
        return same;
    }

    private static void check(int s, double[][] now, double[][] before, int n) {
        if (now.length != n || before.length != n) {
            throw new IllegalArgumentException("transportCost, baseTransportCost and productivity must have one row a"
                    + " country: " + now.length + ", " + before.length + ", " + n);
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                boolean abroad = i != j; // what is said of the home market is not read
                require(s, i, j, !abroad || now[i][j] >= 0, now[i][j]);
                require(s, i, j, !abroad || (before[i][j] >= 0 && before[i][j] < 1e6), before[i][j]);
            }
        }
    }

    private static double[][] ones(int countries) {
        double[][] ones = new double[countries][COUNT];
        for (double[] row : ones) {
            Arrays.fill(row, 1);
        }
        return ones;
    }

    private static void require(int s, int i, int j, boolean good, double value) {
        if (!good) {
            throw new IllegalArgumentException("transport cost of " + Industry.values()[s].id() + " [" + i + "][" + j
                    + "] must be 0 or more: " + value);
        }
    }

    /** Transport as in the base, here taken as free, and productivity as in the base. */
    public static TradeInputs unchanged(int countries) {
        double[] ones = new double[countries];
        Arrays.fill(ones, 1);
        return new TradeInputs(new double[countries][countries], new double[countries][countries], ones);
    }
}
