package org.ortaq.region.network;

import java.util.List;

/**
 * What the goods of each pair weigh and are worth, by exporter and importer, as a whole and by class.
 *
 * <p>Owned arrays. n x n: {@code value} US dollars of 2023 a tonne of the goods that use the network, {@code share} the part of
 * the flow's value that uses the network (the rest goes by pipe or wire). By class and pair: {@code mix} part of the flow's
 * value, {@code onNetwork} part of the class's value that uses the network. By class and exporter: {@code classValue} US
 * dollars a tonne.
 */
public final class Goods {

    private final double[][] value;
    private final double[][] share;
    private final List<GoodsClass> classes;
    private final double[][][] mix;
    private final double[][][] onNetwork;
    private final double[][] classValue;

    Goods(
            double[][] value,
            double[][] share,
            List<GoodsClass> classes,
            double[][][] mix,
            double[][][] onNetwork,
            double[][] classValue) {
        this.value = value;
        this.share = share;
        this.classes = List.copyOf(classes);
        this.mix = mix;
        this.onNetwork = onNetwork;
        this.classValue = classValue;
    }

    /** Value of a tonne, US dollars, from exporter i to importer j. */
    public double usdPerTonne(int i, int j) {
        return value[i][j];
    }

    /** Part of the value that uses the network, 0 to 1. */
    public double networkShare(int i, int j) {
        return share[i][j];
    }

    /** The classes, in the order of their numbers. */
    public List<GoodsClass> classes() {
        return classes;
    }

    /** Part of a pair's value that is of a class, 0 to 1. */
    public double mix(int goods, int i, int j) {
        return mix[goods][i][j];
    }

    /** Part of a class's value that uses the network, 0 to 1. */
    public double networkShare(int goods, int i, int j) {
        return onNetwork[goods][i][j];
    }

    /** Value of a tonne of a class, US dollars, from an exporter. */
    public double classUsdPerTonne(int goods, int exporter) {
        return classValue[goods][exporter];
    }
}
