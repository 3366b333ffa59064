package org.ortaq.waterpower.dispatch;

import java.util.ArrayList;

/** One month cut out of a water year. */
final class OneMonth {
    private final WaterYear year;
    private final int t;

    private OneMonth(WaterYear year, int t) {
        this.year = year;
        this.t = t;
    }

    /**
     * @param stored hm3 at the beginning of the month by node
     * @param arrivals hm3 on their way by node
     * @param inflow hm3 of the month by node
     */
    static WaterYear of(WaterYear year, int t, double[] stored, double[] arrivals, double[] inflow) {
        return new OneMonth(year, t).build(stored, arrivals, inflow);
    }

    private WaterYear build(double[] stored, double[] arrivals, double[] inflow) {
        var nodes = new ArrayList<Node>();
        for (int n = 0; n < year.nodes().size(); n++) {
            nodes.add(node(year.nodes().get(n), stored[n], inflow[n]));
        }
        return new WaterYear(
                nodes,
                year.needs().stream()
                        .map(k -> new Need(
                                k.node(), k.owner(), at(k.need()), k.returned(), k.value(), k.zone(), k.pump()))
                        .toList(),
                year.targets().stream()
                        .map(e -> new Target(e.node(), at(e.hm3()), e.value()))
                        .toList(),
                year.promises().stream().map(this::promise).toList(),
                year.zoneOwner(),
                at(year.load()),
                at(year.given()),
                year.units().stream()
                        .map(g -> new Unit(g.zone(), at(g.max()), g.cost(), g.co2(), g.fuel()))
                        .toList(),
                year.links().stream()
                        .map(l -> new Link(l.from(), l.to(), at(l.max()), l.loss()))
                        .toList(),
                year.sales().stream().map(this::sale).toList(),
                arrivals,
                year.prices());
    }

    // The promised volume is spread evenly over the months of its window.
    private Promise promise(Promise promise) {
        int window = 0;
        for (boolean in : promise.months()) {
            window += in ? 1 : 0;
        }
        return new Promise(
                promise.node(), new boolean[] {promise.months()[t]}, promise.months()[t] ? promise.hm3() / window : 0);
    }

    private Sale sale(Sale c) {
        return new Sale(
                c.seller(),
                c.buyer(),
                at(c.max()),
                at(c.price()),
                c.fixed(),
                c.path(),
                c.forward(),
                c.delivered(),
                c.promise());
    }

    private Node node(Node node, double stored, double inflow) {
        return new Node(
                node.id(),
                node.owner(),
                node.downstream(),
                node.lag(),
                node.loss(),
                node.divertedFrom(),
                at(node.diversionMax()),
                new double[] {inflow},
                stored,
                at(node.lower()),
                at(node.upper()),
                node.dead(),
                node.full(),
                at(node.turbineMax()),
                at(node.capacity()),
                at(node.minRelease()),
                at(node.maxRelease()),
                at(node.evaporation()),
                at(node.evaporationBase()),
                node.head(),
                node.end(),
                node.zone(),
                node.serves());
    }

    private double[] at(double[] months) {
        return new double[] {months[t]};
    }

    private double[][] at(double[][] rows) {
        var one = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            one[i] = at(rows[i]);
        }
        return one;
    }
}
