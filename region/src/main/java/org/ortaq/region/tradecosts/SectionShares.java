package org.ortaq.region.tradecosts;

import java.util.Arrays;

/** What sections of SITC the goods of an industry are of. */
final class SectionShares {

    private SectionShares() {}

    /**
     * Shares that add up to 1: those of the flow, else those of the exporter's goods to all, else those of the map; all zero
     * where no section leads to the industry.
     *
     * @param flow million dollars by section
     * @param toAll the same over all importers
     * @param map share of a section that is of an industry: section, industry
     */
    static double[] of(double[] flow, double[] toAll, double[][] map, int industry) {
        double[] chosen = total(flow) > 0 ? flow : total(toAll) > 0 ? toAll : column(map, industry);
        double total = total(chosen);
        double[] shares = new double[chosen.length];
        for (int c = 0; c < shares.length && total > 0; c++) {
            shares[c] = chosen[c] / total;
        }
        return shares;
    }

    private static double total(double[] values) {
        return Arrays.stream(values).sum();
    }

    private static double[] column(double[][] map, int industry) {
        return Arrays.stream(map).mapToDouble(row -> row[industry]).toArray();
    }
}
