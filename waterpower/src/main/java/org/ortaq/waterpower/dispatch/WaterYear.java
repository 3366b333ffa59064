package org.ortaq.waterpower.dispatch;

import java.util.List;

/**
 * Everything the programs of one water year rest on. Month 0 is October; {@code arrivals} is what was released last
 * month and is still on its way, already without losses, by node where it arrives.
 *
 * @param zoneOwner member of each zone
 * @param load GWh by zone and month
 * @param given GWh of sun, wind and small hydro by zone and month
 */
@SuppressWarnings("ArrayRecordComponent") // argument of a kernel, never a key
public record WaterYear(
        List<Node> nodes,
        List<Need> needs,
        List<Target> targets,
        List<Promise> promises,
        int[] zoneOwner,
        double[][] load,
        double[][] given,
        List<Unit> units,
        List<Link> links,
        List<Sale> sales,
        double[] arrivals,
        Prices prices) {

    public static final int MONTHS = 12;

    public WaterYear {
        nodes = List.copyOf(nodes);
        needs = List.copyOf(needs);
        targets = List.copyOf(targets);
        promises = List.copyOf(promises);
        units = List.copyOf(units);
        links = List.copyOf(links);
        sales = List.copyOf(sales);
        if (load.length != zoneOwner.length || given.length != zoneOwner.length) {
            throw new IllegalArgumentException(
                    "load and given generation need one row for each of " + zoneOwner.length + " zones");
        }
    }

    /** Months of the program: twelve, or one where a month is solved by itself. */
    public int months() {
        return load.length > 0 ? load[0].length : MONTHS;
    }

    public int zones() {
        return zoneOwner.length;
    }

    /** The same year with burning plants besides, and another load. */
    public WaterYear with(List<Unit> more, double[][] otherLoad) {
        var all = new java.util.ArrayList<>(units);
        all.addAll(more);
        return new WaterYear(
                nodes, needs, targets, promises, zoneOwner, otherLoad, given, all, links, sales, arrivals, prices);
    }

    WaterYear withSales(List<Sale> changed) {
        return new WaterYear(
                nodes, needs, targets, promises, zoneOwner, load, given, units, links, changed, arrivals, prices);
    }

    /** The same year begun with other storages and other water on its way, both hm3 by node. */
    public WaterYear startingAt(double[] stored, double[] onTheWay) {
        var begun = new java.util.ArrayList<Node>();
        for (int n = 0; n < nodes.size(); n++) {
            begun.add(nodes.get(n).startingAt(stored[n]));
        }
        return new WaterYear(
                begun, needs, targets, promises, zoneOwner, load, given, units, links, sales, onTheWay, prices);
    }

    /** The same year with other inflow, hm3 by node and month. */
    public WaterYear withInflow(double[][] inflow) {
        var changed = new java.util.ArrayList<Node>();
        for (int n = 0; n < nodes.size(); n++) {
            changed.add(nodes.get(n).withInflow(inflow[n]));
        }
        return with(changed);
    }

    /** The same year with other nodes. */
    public WaterYear with(List<Node> changed) {
        return new WaterYear(
                changed, needs, targets, promises, zoneOwner, load, given, units, links, sales, arrivals, prices);
    }
}
