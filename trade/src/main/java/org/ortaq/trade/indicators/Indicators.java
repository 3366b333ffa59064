package org.ortaq.trade.indicators;

import java.util.OptionalDouble;

/** Formulas on plain numbers. A value that is not defined (nothing traded, a flow nobody counted) is empty, never zero. */
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

    /** {@code (H - 1/n) / (1 - 1/n)}: 0 for even shares of all n goods of the list, 1 for one good only; empty below two goods. */
    public static OptionalDouble normalisedConcentration(double[] values) {
        var plain = concentration(values);
        int n = values.length;
        return plain.isEmpty() || n < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of((plain.getAsDouble() - 1.0 / n) / (1 - 1.0 / n));
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
        return finite(ofCountry / ofWorld);
    }

    /**
     * Trade complementarity (Michaely 1996): {@code 100 (1 - sum_s |m_s - x_s| / 2)}, 100 where one sells in the very shares
     * in which the other buys, 0 where they have no good in common.
     *
     * @param sold exports of the seller to the world by good
     * @param bought imports of the buyer from the world by good
     */
    public static OptionalDouble complementarity(double[] sold, double[] bought) {
        double out = sum(sold);
        double in = sum(bought);
        double apart = 0;
        for (int s = 0; s < sold.length; s++) {
            apart += StrictMath.abs(bought[s] / in - sold[s] / out);
        }
        return finite(100 * (1 - apart / 2));
    }

    /**
     * Export similarity (Finger and Kreinin 1979): {@code 100 sum_s min(a_s, b_s)} over shares in exports; 100 for rivals that
     * sell the same mix.
     */
    public static OptionalDouble similarity(double[] a, double[] b) {
        double sumA = sum(a);
        double sumB = sum(b);
        double common = 0;
        for (int s = 0; s < a.length; s++) {
            common += StrictMath.min(a[s] / sumA, b[s] / sumB);
        }
        return finite(100 * common);
    }

    /**
     * Trade intensity (Brown 1949; Kojima 1964): {@code (X_ab / X_a) / (M_b / W)}, above 1 where the pair trades more than
     * the buyer's weight in the world says. The world total includes the seller's own imports.
     *
     * @param flow what a sells to b
     * @param exports all that a sells
     * @param imports all that b buys
     * @param world all that is traded
     */
    public static OptionalDouble intensity(double flow, double exports, double imports, double world) {
        return finite(flow / exports / (imports / world));
    }

    /** Intra-industry trade (Grubel and Lloyd 1975): {@code 1 - sum |X - M| / sum (X + M)}; 1 where both sell each other the same. */
    public static OptionalDouble grubelLloyd(double[] sold, double[] bought) {
        double apart = 0;
        double both = 0;
        for (int s = 0; s < sold.length; s++) {
            apart += StrictMath.abs(sold[s] - bought[s]);
            both += sold[s] + bought[s];
        }
        return finite(1 - apart / both);
    }

    private static OptionalDouble finite(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
