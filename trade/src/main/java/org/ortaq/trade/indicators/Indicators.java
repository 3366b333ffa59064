package org.ortaq.trade.indicators;

import java.util.OptionalDouble;

/** Formulas on plain numbers. */
public final class Indicators {

    private Indicators() {}

    /**
     * (M - X) / ((M + X) / 2): the importer's count of a flow against the exporter's. About 0.06 to 0.10 is freight; beyond
     * 0.25 either way is a discrepancy.
     */
    public static double mirrorGap(double importsReported, double exportsReported) {
        return (importsReported - exportsReported) / ((importsReported + exportsReported) / 2);
    }

    /** Sum of squared shares (Herfindahl-Hirschman), 1/n to 1; empty when nothing is traded. */
    public static OptionalDouble concentration(double[] values) {
        double total = sum(values);
        if (!(total > 0)) {
            return OptionalDouble.empty();
        }
        double squares = 0;
        for (double value : values) {
            squares += (value / total) * (value / total);
        }
        return OptionalDouble.of(squares);
    }

    /**
     * Revealed comparative advantage (Balassa 1965): the share of a good in a country's exports over its share in the
     * world's.
     *
     * @param country exports of the country by good
     * @param world exports of the world by good
     * @return empty when a share is not defined
     */
    public static OptionalDouble revealedAdvantage(double[] country, double[] world, int good) {
        double ofCountry = country[good] / sum(country);
        double ofWorld = world[good] / sum(world);
        double ratio = ofCountry / ofWorld;
        return Double.isFinite(ratio) ? OptionalDouble.of(ratio) : OptionalDouble.empty();
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
