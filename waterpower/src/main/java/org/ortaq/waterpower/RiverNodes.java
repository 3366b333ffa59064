package org.ortaq.waterpower;

import static org.ortaq.waterpower.dispatch.WaterYear.MONTHS;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.ortaq.region.Member;
import org.ortaq.region.water.Inflow;
import org.ortaq.region.water.WaterNode;
import org.ortaq.waterpower.dispatch.EndValue;
import org.ortaq.waterpower.dispatch.HeadCurve;
import org.ortaq.waterpower.dispatch.Node;

/** The nodes of a water year as the kernel sees them: what stores, what fills, what turns water into power. */
final class RiverNodes {
    // Share of the year's evaporation by calendar month, open water in the plains; recalled, unverified.
    private static final double[] EVAPORATION = {0.02, 0.02, 0.05, 0.08, 0.12, 0.15, 0.17, 0.15, 0.11, 0.07, 0.04, 0.02
    };
    private static final String AFGHAN_INTAKE = "amu-upper";

    private final Span span;
    private final List<WaterNode> nodes;
    private final List<String> ids;
    private final List<String> zones;
    private final TreeMap<String, Inflow> inflows = new TreeMap<>();
    private final TreeMap<String, Inflow> inflowsBefore = new TreeMap<>();
    private TreeMap<String, Double> start = new TreeMap<>();

    RiverNodes(Span span, List<String> ids, List<String> zones) {
        this.span = span;
        this.zones = zones;
        this.nodes = span.second().water().nodes();
        this.ids = ids;
        span.first().water().inflows().forEach(flow -> inflowsBefore.put(flow.node(), flow));
        span.second().water().inflows().forEach(flow -> inflows.put(flow.node(), flow));
    }

    List<Node> build(TreeMap<String, Double> start) {
        var built = new ArrayList<Node>();
        this.start = start;
        for (var node : nodes) {
            built.add(node(node));
        }
        return built;
    }

    private Node node(WaterNode node) {
        boolean stores = node.kind().stores() && (!node.hasHead() || runs(node));
        double first = stores ? start.getOrDefault(node.id(), 0.0) : 0;
        var inflow = inflow(node);
        var filled = stores ? filling(node, first, inflow) : new double[MONTHS];
        return new Node(
                node.id(),
                Member.valueOf(node.country()).ordinal(),
                ids.indexOf(node.downstream()),
                node.travelDays() / 30,
                node.reachLoss(),
                ids.indexOf(node.divertedFrom()),
                flow(node.divertedFrom().isEmpty() ? 0 : node.diversionMaxM3s()),
                inflow,
                first,
                stores ? lower(node, filled) : new double[MONTHS],
                stores ? upper(node, filled) : new double[MONTHS],
                stores ? node.deadHm3() : 0,
                stores ? node.totalHm3() : 0,
                turbine(node, stores, filled),
                capacity(node),
                flow(stores ? node.minReleaseM3s() : 0),
                ice(node),
                stores ? evaporation(node) : new double[MONTHS],
                stores ? evaporationBase(node, filled) : new double[MONTHS],
                head(node),
                stores ? end(node) : EndValue.NONE,
                zones.indexOf(node.zone()),
                ids.indexOf(node.serves()));
    }

    /** Whether a plant stands here in both years. */
    private boolean runs(WaterNode node) {
        return capacityMw(node, 0) > 0 && capacityMw(node, MONTHS - 1) > 0;
    }

    private double capacityMw(WaterNode node, int t) {
        return span.at(t)
                .power()
                .plantsInService()
                .filter(plant -> plant.node().equals(node.id()))
                .mapToDouble(plant -> plant.capacityMw() * plant.availability())
                .sum();
    }

    private static double[] flow(double m3s) {
        return Rivers.flow(m3s);
    }

    private double[] inflow(WaterNode node) {
        var volume = new double[MONTHS];
        for (int t = 0; t < MONTHS; t++) {
            var flow = (t < 3 ? inflowsBefore : inflows).get(node.id());
            volume[t] = flow == null ? 0 : flow.flowM3s().get(Span.month(t)) * Span.hm3PerFlow(t);
            if (node.id().equals(AFGHAN_INTAKE)) {
                volume[t] = Math.max(0, volume[t] - afghan(t));
            }
        }
        return volume;
    }

    // Taken in the rhythm of the Tajik need on the same river.
    private double afghan(int t) {
        var water = span.at(t).water();
        var like = water.irrigation().stream()
                .filter(need -> need.node().equals(AFGHAN_INTAKE))
                .findFirst();
        double share = like.map(need ->
                        need.needHm3().get(Span.month(t)) / need.needHm3().sum())
                .orElse(1.0 / 12);
        return share * water.afghanAbstraction();
    }

    // A new dam keeps a share of the river until it reaches its dead volume.
    private double[] filling(WaterNode node, double start, double[] inflow) {
        var storage = new double[MONTHS];
        double share = span.parameter("filling-share");
        double level = start;
        for (int t = 0; t < MONTHS; t++) {
            level = Math.min(node.deadHm3(), level + share * inflow[t]);
            storage[t] = level;
        }
        return storage;
    }

    private static double[] lower(WaterNode node, double[] filled) {
        var lower = new double[MONTHS];
        for (int t = 0; t < MONTHS; t++) {
            lower[t] = Math.min(filled[t], node.deadHm3());
        }
        return lower;
    }

    private double[] upper(WaterNode node, double[] filled) {
        var upper = new double[MONTHS];
        for (int t = 0; t < MONTHS; t++) {
            double allowed = node.deadHm3() + (node.totalHm3() - node.deadHm3()) * risen(node, t);
            upper[t] = filled[t] < node.deadHm3()
                    ? filled[t]
                    : Math.max(allowed, Math.min(node.totalHm3(), start.getOrDefault(node.id(), 0.0)));
        }
        return upper;
    }

    /** Share of the live volume a dam may hold: a new lake rises over some years. */
    private double risen(WaterNode node, int t) {
        int year = span.at(t).year();
        int opens = span.at(t).power().plants().stream()
                .filter(plant -> plant.node().equals(node.id()))
                .mapToInt(plant -> plant.opens())
                .max()
                .orElse(Integer.MIN_VALUE);
        return opens == Integer.MIN_VALUE ? 1 : Math.min(1, (year - opens + 1.0) / span.parameter("filling-years"));
    }

    private double[] turbine(WaterNode node, boolean stores, double[] filled) {
        boolean works = node.hasHead() && runs(node);
        var volume = flow(works ? node.turbineMaxM3s() : 0);
        for (int t = 0; works && t < MONTHS; t++) {
            volume[t] = isReplaced(node, t) ? 0 : volume[t];
        }
        for (int t = 0; stores && t < MONTHS; t++) {
            if (filled[t] < node.deadHm3()) {
                volume[t] = 0;
            }
        }
        return volume;
    }

    // The old plant at a site works on until the new lake has reached its dead volume.
    private boolean isReplaced(WaterNode node, int t) {
        for (var other : nodes) {
            if (other.id().equals(node.replacedBy()) && runs(other)) {
                return filling(other, start.getOrDefault(other.id(), 0.0), inflow(other))[t] >= other.deadHm3();
            }
        }
        return false;
    }

    private double[] capacity(WaterNode node) {
        var gwh = new double[MONTHS];
        for (int t = 0; t < MONTHS; t++) {
            gwh[t] = capacityMw(node, t) * Span.hours(t) / 1000;
        }
        return gwh;
    }

    private double[] ice(WaterNode node) {
        var most = new double[MONTHS];
        for (int t = 0; t < MONTHS; t++) {
            boolean frozen = Span.month(t) == 12 || Span.month(t) <= 2;
            most[t] = frozen && !Double.isNaN(node.iceMaxM3s())
                    ? node.iceMaxM3s() * Span.hm3PerFlow(t)
                    : Double.POSITIVE_INFINITY;
        }
        return most;
    }

    // Surface as storage to the power 2/3 through the full volume, straight between the dead and the full volume.
    private static double surface(WaterNode node, double hm3) {
        return hm3 <= 0 ? 0 : node.areaFullKm2() * StrictMath.exp(2.0 / 3 * StrictMath.log(hm3 / node.totalHm3()));
    }

    private static double surfaceSlope(WaterNode node) {
        return (surface(node, node.totalHm3()) - surface(node, node.deadHm3())) / (node.totalHm3() - node.deadHm3());
    }

    private static double[] evaporation(WaterNode node) {
        var share = new double[MONTHS];
        for (int t = 0; t < MONTHS; t++) {
            share[t] = node.evaporationMm() / 1000 * surfaceSlope(node) * EVAPORATION[Span.month(t) - 1];
        }
        return share;
    }

    // What is lost even at the straight line's foot; nothing while a dam fills, whose lake is small.
    private static double[] evaporationBase(WaterNode node, double[] filled) {
        var base = new double[MONTHS];
        double foot = surface(node, node.deadHm3()) - surfaceSlope(node) * node.deadHm3();
        for (int t = 0; t < MONTHS; t++) {
            boolean full = filled[t] >= node.deadHm3();
            base[t] = full ? Math.max(0, foot) * node.evaporationMm() / 1000 * EVAPORATION[Span.month(t) - 1] : 0;
        }
        return base;
    }

    private static HeadCurve head(WaterNode node) {
        if (!node.hasHead()) {
            return HeadCurve.NONE;
        }
        return node.kind().stores()
                ? HeadCurve.through(
                        node.deadHm3(), node.headDeadM(), node.totalHm3(), node.headFullM(), node.efficiency())
                : HeadCurve.constant(node.headFullM(), node.efficiency());
    }

    // Power of the operator's own plants down the river, and its own irrigation below.
    private EndValue end(WaterNode node) {
        double energy = 0;
        boolean irrigates = false;
        for (int n = ids.indexOf(node.id());
                n >= 0;
                n = ids.indexOf(nodes.get(n).downstream())) {
            var below = nodes.get(n);
            if (!below.country().equals(node.country())) {
                break;
            }
            energy += below.hasHead() && runs(below) && !isReplaced(below, MONTHS - 1)
                    ? head(below).gwhPerHm3(below.kind().stores() ? below.endTargetHm3() : 1)
                    : 0;
            irrigates |= span.second().water().irrigation().stream()
                    .anyMatch(need ->
                            need.node().equals(below.id()) && need.country().equals(node.country()));
        }
        return new EndValue(
                node.endTargetHm3(),
                energy,
                span.parameter("end-power-value"),
                irrigates ? span.parameter("end-water-value") : 0,
                span.parameter("end-slope-low"),
                span.parameter("end-slope-high"));
    }
}
