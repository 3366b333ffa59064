package org.ortaq.region.network;

/**
 * What the goods of each pair weigh and are worth, by exporter and importer.
 *
 * <p>Owned arrays of n x n: {@code value} US dollars of 2023 a tonne of the goods that use the network, {@code share} the
 * part of the flow's value that uses the network (the rest goes by pipe or wire).
 */
public final class Goods {

    private final double[][] value;
    private final double[][] share;

    Goods(double[][] value, double[][] share) {
        this.value = value;
        this.share = share;
    }

    /** Value of a tonne, US dollars, from exporter i to importer j. */
    public double usdPerTonne(int i, int j) {
        return value[i][j];
    }

    /** Part of the value that uses the network, 0 to 1. */
    public double networkShare(int i, int j) {
        return share[i][j];
    }
}
