package org.ortaq.app.trade;

import java.util.TreeMap;
import org.ortaq.region.Region;
import org.ortaq.trade.TradeBase;
import org.ortaq.transport.TransportModel;

/** Present barriers of both directions of a pair. */
final class Barriers {

    private Barriers() {}

    /** By direction; freight and time at the traffic of the base year. */
    static TreeMap<String, Barrier> of(Region region, TradeBase base, PairChoice pair) {
        var transport = new TransportModel();
        double[][] cost = transport.adValorem(region, transport.costs(region, transport.tonnes(region, base.flows())));
        var barriers = new TreeMap<String, Barrier>();
        put(barriers, region, cost, pair);
        put(barriers, region, cost, new PairChoice(pair.to(), pair.from()));
        return barriers;
    }

    private static void put(TreeMap<String, Barrier> barriers, Region region, double[][] cost, PairChoice way) {
        int from = region.countries().of(way.from());
        int to = region.countries().of(way.to());
        var costs = region.tradeCosts();
        barriers.put(
                way.area(),
                new Barrier(costs.customsDuty(from, to), costs.nonTariffEquivalent(from, to), cost[from][to]));
    }
}
