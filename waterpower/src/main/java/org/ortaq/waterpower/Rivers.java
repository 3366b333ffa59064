package org.ortaq.waterpower;

import static org.ortaq.waterpower.dispatch.WaterYear.MONTHS;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.ortaq.region.Member;
import org.ortaq.region.water.Irrigation;
import org.ortaq.region.water.WaterNode;
import org.ortaq.waterpower.dispatch.Need;
import org.ortaq.waterpower.dispatch.Node;
import org.ortaq.waterpower.dispatch.Promise;
import org.ortaq.waterpower.dispatch.Target;

/** The river network of a water year as the kernel sees it. */
final class Rivers {
    private final Span span;
    private final List<String> ids;
    private final List<String> zones;

    Rivers(Span span, List<String> zones) {
        this.span = span;
        this.zones = zones;
        this.ids = span.second().water().nodes().stream().map(WaterNode::id).toList();
    }

    List<String> ids() {
        return ids;
    }

    /** @param start hm3 by reservoir; a reservoir not in it is empty */
    List<Node> nodes(TreeMap<String, Double> start) {
        return new RiverNodes(span, ids, zones).build(start);
    }

    /** A steady flow as hm3 by month. */
    static double[] flow(double m3s) {
        var volume = new double[MONTHS];
        for (int t = 0; t < MONTHS; t++) {
            volume[t] = m3s * Span.hm3PerFlow(t);
        }
        return volume;
    }

    List<Need> needs() {
        var before = span.first().water().irrigation();
        var after = span.second().water().irrigation();
        var needs = new ArrayList<Need>();
        for (int k = 0; k < after.size(); k++) {
            needs.add(need(before.get(k), after.get(k)));
        }
        return needs;
    }

    private Need need(Irrigation before, Irrigation after) {
        var volume = new double[MONTHS];
        for (int t = 0; t < MONTHS; t++) {
            volume[t] = (t < 3 ? before : after).needHm3().get(Span.month(t));
        }
        // what is not known is not saved by a deficit
        double pump = after.pumpKwhM3().orElse(0);
        return new Need(
                ids.indexOf(after.node()),
                Member.valueOf(after.country()).ordinal(),
                volume,
                after.returnShare(),
                after.valueUsd1000m3(),
                pump > 0 ? pumpingZone(after) : -1,
                pump);
    }

    // the zone of the node, else the first of the country: only stations of one-zone countries and of Sughd pump
    private int pumpingZone(Irrigation need) {
        var node = span.second().water().node(need.node());
        int own = zones.indexOf(node.zone());
        if (own >= 0 && node.country().equals(need.country())) {
            return own;
        }
        for (var zone : span.second().power().zones()) {
            if (zone.country().equals(need.country())) {
                return zones.indexOf(zone.id());
            }
        }
        return -1;
    }

    List<Target> targets() {
        return span.second().water().environmentalFlows().stream()
                .map(flow -> new Target(
                        ids.indexOf(flow.node()), flow(flow.hm3Year() / (0.0864 * 365.25)), flow.valueUsd1000m3()))
                .toList();
    }

    List<Promise> promises() {
        return span.second().water().contracts().stream()
                .map(contract -> {
                    var months = new boolean[MONTHS];
                    for (int t = 0; t < MONTHS; t++) {
                        months[t] = org.ortaq.region.water.Monthly.within(
                                Span.month(t), contract.fromMonth(), contract.toMonth());
                    }
                    return new Promise(ids.indexOf(contract.reservoir()), months, contract.hm3());
                })
                .toList();
    }
}
