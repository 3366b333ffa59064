package org.ortaq.region.network;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Goods of two outsiders that pass through the region.
 *
 * @param from index of a place
 * @param to index of a place
 * @param observedMt million tonnes by year
 * @param sea the way round the region, when there is one
 */
public record Transit(
        String id, String name, int from, int to, TreeMap<Integer, Double> observedMt, Optional<Sea> sea) {

    /**
     * The way by sea.
     *
     * @param marketMt tonnes open to both ways in the last observed year, million a year
     * @param usdPerTonne money by sea
     * @param days time by sea
     */
    public record Sea(double marketMt, double usdPerTonne, double days) {}

    public Transit {
        observedMt = new TreeMap<>(observedMt);
    }

    @Override
    public TreeMap<Integer, Double> observedMt() {
        return new TreeMap<>(observedMt);
    }

    /**
     * Million tonnes of a year: observed, or the last observed grown at a rate; zero before the first observed year.
     *
     * @param growth share a year
     */
    public double mt(int year, double growth) {
        var last = observedMt.floorEntry(year);
        return last == null ? 0 : last.getValue() * grown(year - last.getKey(), growth);
    }

    /** Tonnes open to land and sea in a year, in proportion to the growth of the land flow. */
    public double marketMt(int year, double growth) {
        Map.Entry<Integer, Double> last = observedMt.lastEntry();
        return sea.map(s -> s.marketMt() * grown(year - last.getKey(), growth)).orElse(0.0);
    }

    private static double grown(int years, double growth) {
        return StrictMath.exp(years * StrictMath.log(1 + growth));
    }
}
