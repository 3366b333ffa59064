package org.ortaq.transport;

import java.util.ArrayList;
import java.util.List;

/** Tells a way leg by leg: hauls on one mode are one leg until goods stand again. */
final class LegWriter {

    private final StateGraph states;
    private final Criteria criteria;
    private final int mask;

    LegWriter(StateGraph states, Criteria criteria, int mask) {
        this.states = states;
        this.criteria = criteria;
        this.mask = mask;
    }

    Route route(int[] arcs) {
        var legs = new ArrayList<Leg>();
        for (int arc : arcs) {
            append(legs, leg(arc));
        }
        return new Route(legs);
    }

    /** Every edge a leg of its own. */
    List<Leg> legs(int[] arcs) {
        var legs = new ArrayList<Leg>();
        for (int arc : arcs) {
            legs.add(leg(arc));
        }
        return legs;
    }

    private static void append(List<Leg> legs, Leg next) {
        var last = legs.isEmpty() ? null : legs.getLast();
        if (last != null
                && next.km() > 0
                && next.waitHours() == 0
                && last.what().equals(next.what())) {
            legs.set(legs.size() - 1, last.and(next));
        } else {
            legs.add(next);
        }
    }

    private Leg leg(int arc) {
        int e = arc >> 1;
        var edge = states.edge(e);
        var network = states.network();
        var from = network.places().get(states.placeOf(states.graph().tail(arc)));
        var to = network.places().get(states.placeOf(states.graph().head(arc)));
        double usd = edge.usd() + states.costs().toll(arc, mask);
        var over = edge.point() >= 0
                ? network.points().get(edge.point()).id()
                : edge.kind() == EdgeKind.HAUL
                        ? network.links().get(edge.link()).id()
                        : "";
        boolean haul = edge.kind() == EdgeKind.HAUL;
        var what = haul ? Layers.word(states.layerOf(states.graph().head(arc))) : word(edge.kind());
        double fee = haul ? usd - network.links().get(edge.link()).usdPerTonne() : usd;
        double km = haul ? network.links().get(edge.link()).km() : 0;
        return new Leg(from.name(), to.name(), what, km, criteria.hours(e), criteria.standing(e), usd, fee, over);
    }

    private static String word(EdgeKind kind) {
        return switch (kind) {
            case HAUL -> "haul";
            case ACCESS -> "terminal";
            case GAUGE_CHANGE -> "gauge change";
            case TRANSFER -> "rail-road transfer";
            case PORT -> "port";
        };
    }
}
