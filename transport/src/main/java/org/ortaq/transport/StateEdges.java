package org.ortaq.transport;

import org.ortaq.region.network.BorderPoint;
import org.ortaq.region.network.Handling;
import org.ortaq.region.network.Link;
import org.ortaq.region.network.Network;
import org.ortaq.transport.Edges.Edge;

/** Lays the edges between the states: hauls with their border points, and what happens at a place. */
final class StateEdges {

    private final Network network;
    private final StateNumbers states;
    private final double tonnesPerConsignment;
    private final Edges edges = new Edges();

    private StateEdges(Network network, StateNumbers states, double tonnesPerConsignment) {
        this.network = network;
        this.states = states;
        this.tonnesPerConsignment = tonnesPerConsignment;
    }

    static Edges of(Network network, StateNumbers states, double tonnesPerConsignment) {
        var building = new StateEdges(network, states, tonnesPerConsignment);
        building.addHauls();
        building.addPlaces();
        return building.edges;
    }

    private void addHauls() {
        for (int l = 0; l < network.links().size(); l++) {
            if (states.usable(l)) {
                addHaul(l, network.links().get(l), states.pointOf(l));
            }
        }
    }

    private void addHaul(int l, Link link, int p) {
        double usd = link.usdPerTonne();
        double hours = link.hours() + link.serviceHours();
        if (p >= 0) {
            var point = network.points().get(p);
            usd += fee(point);
            hours += point.hours();
        }
        if (link.breaksGauge()) {
            usd += network.operations().gaugeChange().usdPerTonne();
            // the hours of a border point hold its gauge change
            hours += p >= 0 ? 0 : network.operations().gaugeChange().hours();
        }
        edges.add(new Edge(
                states.stateFrom(l), states.stateTo(l), EdgeKind.HAUL, usd, hours, l, p, Edges.key(link.id())));
        if (states.hasBerths(l)) {
            addBerth(link.from(), states.stateFrom(l), Edges.key(link.id() + "/from"));
            addBerth(link.to(), states.stateTo(l), Edges.key(link.id() + "/to"));
        }
    }

    private void addBerth(int place, int berth, long key) {
        for (int layer = 0; layer < Layers.COUNT; layer++) {
            int land = states.at(place, layer);
            if (land >= 0) {
                addPort(place, layer == Layers.TERMINAL, land, berth, key + layer);
            }
        }
    }

    private double fee(BorderPoint point) {
        return point.feeUsd() / tonnesPerConsignment;
    }

    private void addPlaces() {
        for (int place = 0; place < network.places().size(); place++) {
            for (int a = 0; a < Layers.COUNT; a++) {
                for (int b = a + 1; b < Layers.COUNT; b++) {
                    int from = states.at(place, a);
                    int to = states.at(place, b);
                    if (from >= 0 && to >= 0) {
                        addChange(place, a, b, from, to);
                    }
                }
            }
        }
    }

    private void addChange(int place, int a, int b, int from, int to) {
        long key = Edges.key(network.places().get(place).id() + "/" + a + "/" + b);
        if (Layers.isWater(a) || Layers.isWater(b)) {
            addPort(place, a == Layers.TERMINAL, from, to, key);
        } else if (a == Layers.TERMINAL) {
            addOperation(network.operations().access(Layers.mode(b)), EdgeKind.ACCESS, from, to, key);
        } else if (Layers.isRail(a) && Layers.isRail(b)) {
            addOperation(network.operations().gaugeChange(), EdgeKind.GAUGE_CHANGE, from, to, key);
        } else {
            addOperation(network.operations().railRoad(), EdgeKind.TRANSFER, from, to, key);
        }
    }

    private void addOperation(Handling handling, EdgeKind kind, int from, int to, long key) {
        edges.add(new Edge(from, to, kind, handling.usdPerTonne(), handling.hours(), -1, -1, key));
    }

    /** Goods that begin or end at a port pass it like all others, and are loaded or unloaded besides. */
    private void addPort(int place, boolean atEnd, int from, int to, long key) {
        int p = states.portAt(place);
        if (p >= 0 && !network.points().get(p).closed()) {
            var port = network.points().get(p);
            double loading = atEnd ? network.operations().accessWater().usdPerTonne() : 0;
            edges.add(new Edge(from, to, EdgeKind.PORT, fee(port) + loading, port.hours(), -1, p, key));
        }
    }
}
