package org.ortaq.assessment;

import org.ortaq.region.Region;
import org.ortaq.region.tradecosts.Industry;
import org.ortaq.transport.TransportModel;
import org.ortaq.transport.TransportResult;
import org.ortaq.transport.Ways;

/** What freight and time cost the goods of each industry: those of its classes of goods, in the shares they have in the flow. */
final class FreightCosts {

    private FreightCosts() {}

    /**
     * Freight and time as a share of value.
     *
     * @param tonnes that the result is for
     * @return industry, exporter, importer; 0 for what goes by pipe or wire, and within a country; infinite where no way is open
     */
    static double[][][] byIndustry(
            TransportModel transport, Region region, Ways ways, TransportResult result, double[][] tonnes) {
        double[][][] byClass = transport.adValoremByClass(region, ways, result, tonnes);
        var industries = region.industries();
        int n = region.countries().size();
        double[][][] cost = new double[Industry.values().length][n][n];
        for (int s = 0; s < cost.length; s++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    boolean shut = i != j && byClass[0][i][j] == Double.POSITIVE_INFINITY;
                    double goods =
                            industries.byFreight()[s] ? mean(byClass, industries.content()[i][j][s], i, j) : 0;
                    cost[s][i][j] = shut ? Double.POSITIVE_INFINITY : goods;
                }
            }
        }
        return cost;
    }

    private static double mean(double[][][] byClass, double[] shares, int i, int j) {
        double sum = 0;
        for (int c = 0; c < shares.length; c++) {
            sum += shares[c] * byClass[c][i][j];
        }
        return sum;
    }
}
