package org.ortaq.waterpower.dispatch;

import static org.ortaq.waterpower.dispatch.WaterYear.MONTHS;

import java.util.ArrayList;
import java.util.Arrays;

/**
 * The rest of a water year: months before the first stand still, with no inflow, load, need or trade, so that the
 * programs of a whole year solve the rest of it.
 */
final class Remaining {
    private final WaterYear year;
    private final int first;

    private Remaining(WaterYear year, int first) {
        this.year = year;
        this.first = first;
    }

    /** @param stored hm3 at the beginning of the first month, by node */
    static WaterYear of(WaterYear year, int first, double[] stored) {
        if (first < 0 || first >= MONTHS) {
            throw new IllegalArgumentException("first month: found " + first + ", expected 0 to 11");
        }
        return new Remaining(year, first).build(stored);
    }

    private WaterYear build(double[] stored) {
        var nodes = new ArrayList<Node>();
        for (int n = 0; n < year.nodes().size(); n++) {
            nodes.add(node(year.nodes().get(n), stored[n]));
        }
        return new WaterYear(
                nodes,
                year.needs().stream()
                        .map(k -> new Need(
                                k.node(), k.owner(), late(k.need()), k.returned(), k.value(), k.zone(), k.pump()))
                        .toList(),
                year.targets().stream()
                        .map(e -> new Target(e.node(), late(e.hm3()), e.value()))
                        .toList(),
                year.promises().stream()
                        .map(p -> new Promise(p.node(), late(p.months()), p.hm3()))
                        .toList(),
                year.zoneOwner(),
                late(year.load()),
                late(year.given()),
                year.units().stream()
                        .map(g -> new Unit(g.zone(), late(g.max()), g.cost(), g.co2(), g.fuel()))
                        .toList(),
                year.links().stream()
                        .map(l -> new Link(l.from(), l.to(), late(l.max()), l.loss()))
                        .toList(),
                year.sales().stream().map(this::sale).toList(),
                first == 0 ? year.arrivals() : new double[nodes.size()],
                year.prices());
    }

    private Sale sale(Sale c) {
        return new Sale(
                c.seller(),
                c.buyer(),
                late(c.max()),
                c.price(),
                c.fixed(),
                c.path(),
                c.forward(),
                c.delivered(),
                c.promise());
    }

    private Node node(Node node, double stored) {
        var lower = node.lower().clone();
        var upper = node.upper().clone();
        Arrays.fill(lower, 0, first, stored);
        Arrays.fill(upper, 0, first, stored);
        var most = node.maxRelease().clone();
        Arrays.fill(most, 0, first, Double.POSITIVE_INFINITY);
        return new Node(
                node.id(),
                node.owner(),
                node.downstream(),
                node.lag(),
                node.loss(),
                node.divertedFrom(),
                late(node.diversionMax()),
                late(node.inflow()),
                stored,
                lower,
                upper,
                node.dead(),
                node.full(),
                late(node.turbineMax()),
                late(node.capacity()),
                late(node.minRelease()),
                most,
                late(node.evaporation()),
                late(node.evaporationBase()),
                node.head(),
                node.end(),
                node.zone(),
                node.serves());
    }

    private double[] late(double[] months) {
        var late = months.clone();
        Arrays.fill(late, 0, first, 0);
        return late;
    }

    private boolean[] late(boolean[] months) {
        var late = months.clone();
        Arrays.fill(late, 0, first, false);
        return late;
    }

    private double[][] late(double[][] rows) {
        var late = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            late[i] = late(rows[i]);
        }
        return late;
    }
}
