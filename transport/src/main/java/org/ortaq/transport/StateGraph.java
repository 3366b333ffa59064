package org.ortaq.transport;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import org.ortaq.region.Parameters;
import org.ortaq.region.network.BorderPoint;
import org.ortaq.region.network.Handling;
import org.ortaq.region.network.Link;
import org.ortaq.region.network.Mode;
import org.ortaq.region.network.Network;
import org.ortaq.region.network.TransitRule;
import org.ortaq.transport.Edges.Edge;
import org.ortaq.transport.assignment.Costs;
import org.ortaq.transport.assignment.Servers;
import org.ortaq.transport.routing.Graph;

/** The network of a year as a graph of states, with what each edge costs. */
public final class StateGraph {

    private final Network network;
    private final Parameters parameters;
    private final List<TransitRule> rules;
    private final Edges edges = new Edges();
    private final int[] pointOfLink;
    private final int[] portAt;
    private final int[] stateOf;
    private final int[] berthOf;
    private final int[] placeOf;
    private final int[] layerOf;
    private final Graph graph;
    private final Costs costs;
    private final Servers servers;

    /** @param ends places where goods may start or end */
    StateGraph(Network network, Parameters parameters, NavigableSet<Integer> ends) {
        this.network = network;
        this.parameters = parameters;
        this.rules = network.transitRules();
        this.pointOfLink = new int[network.links().size()];
        this.portAt = new int[network.places().size()];
        indexPoints();
        this.stateOf = new int[network.places().size() * Layers.COUNT];
        this.berthOf = new int[network.links().size()];
        int states = numberStates(ends);
        this.placeOf = new int[states];
        this.layerOf = new int[states];
        invert();
        addHauls();
        addPlaces();
        boolean[] terminal = new boolean[states];
        for (int s = 0; s < states; s++) {
            terminal[s] = layerOf[s] == Layers.TERMINAL;
        }
        this.graph = new Graph(states, edges.ints(Edge::from), edges.ints(Edge::to), terminal);
        this.costs = new Costs(
                edges.doubles(Edge::usd), edges.doubles(Edge::hours), edges.keys(), tolls(), usdPerHour(parameters));
        this.servers = newServers();
    }

    /** Value of an hour of a tonne that chooses the way, US dollars. */
    static double usdPerHour(Parameters parameters) {
        return parameters.get("transport.value-of-time") * parameters.get("transport.routing-value-per-tonne") / 24;
    }

    Graph graph() {
        return graph;
    }

    Costs costs() {
        return costs;
    }

    Servers servers() {
        return servers;
    }

    Edge edge(int e) {
        return edges.get(e);
    }

    /** State of the terminal of a place. */
    int terminal(int place) {
        return stateOf[place * Layers.COUNT + Layers.TERMINAL];
    }

    int placeOf(int state) {
        return placeOf[state];
    }

    int layerOf(int state) {
        return layerOf[state];
    }

    /** The transit rules whose bloc holds a country, as a bit mask. */
    int insideMask(int country) {
        int mask = 0;
        for (int b = 0; b < rules.size(); b++) {
            mask |= rules.get(b).has(country) ? 1 << b : 0;
        }
        return mask;
    }

    int serverOfLink(int link) {
        return network.points().size() + link;
    }

    // -- building -------------------------------------------------------------------------------------------------

    private void indexPoints() {
        Arrays.fill(pointOfLink, -1);
        Arrays.fill(portAt, -1);
        for (int p = 0; p < network.points().size(); p++) {
            var point = network.points().get(p);
            for (int link : point.links()) {
                pointOfLink[link] = p;
            }
            if (point.port()) {
                portAt[point.place()] = p;
            }
        }
    }

    private boolean usable(int l) {
        int p = pointOfLink[l];
        return network.links().get(l).usable()
                && (p < 0 || !network.points().get(p).closed());
    }

    private int numberStates(NavigableSet<Integer> ends) {
        boolean[] present = new boolean[stateOf.length];
        ends.forEach(place -> present[place * Layers.COUNT + Layers.TERMINAL] = true);
        for (int l = 0; l < pointOfLink.length; l++) {
            var link = network.links().get(l);
            if (usable(l) && link.mode() != Mode.FERRY) {
                present[slotFrom(link)] = true;
                present[slotTo(link)] = true;
            }
        }
        int states = 0;
        for (int k = 0; k < present.length; k++) {
            stateOf[k] = present[k] ? states++ : -1;
        }
        return numberBerths(states);
    }

    /** A ferry has a berth of its own at both ends, so that nobody changes ferries without passing the port. */
    private int numberBerths(int first) {
        int states = first;
        for (int l = 0; l < berthOf.length; l++) {
            boolean ferry = usable(l) && network.links().get(l).mode() == Mode.FERRY;
            berthOf[l] = ferry ? states : -1;
            states += ferry ? 2 : 0;
        }
        return states;
    }

    private void invert() {
        for (int k = 0; k < stateOf.length; k++) {
            if (stateOf[k] >= 0) {
                placeOf[stateOf[k]] = k / Layers.COUNT;
                layerOf[stateOf[k]] = k % Layers.COUNT;
            }
        }
        for (int l = 0; l < berthOf.length; l++) {
            if (berthOf[l] >= 0) {
                placeOf[berthOf[l]] = network.links().get(l).from();
                placeOf[berthOf[l] + 1] = network.links().get(l).to();
                layerOf[berthOf[l]] = Layers.of(Mode.FERRY, 0);
                layerOf[berthOf[l] + 1] = Layers.of(Mode.FERRY, 0);
            }
        }
    }

    private int stateFrom(int l) {
        return berthOf[l] >= 0 ? berthOf[l] : stateOf[slotFrom(network.links().get(l))];
    }

    private int stateTo(int l) {
        return berthOf[l] >= 0 ? berthOf[l] + 1 : stateOf[slotTo(network.links().get(l))];
    }

    private static int slotFrom(Link link) {
        return link.from() * Layers.COUNT + Layers.of(link.mode(), link.gaugeFrom());
    }

    private static int slotTo(Link link) {
        return link.to() * Layers.COUNT + Layers.of(link.mode(), link.gaugeTo());
    }

    private void addHauls() {
        for (int l = 0; l < pointOfLink.length; l++) {
            if (usable(l)) {
                addHaul(l, network.links().get(l), pointOfLink[l]);
            }
        }
    }

    private void addHaul(int l, Link link, int p) {
        double usd = link.usdPerTonne();
        double hours = link.hours();
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
        edges.add(new Edge(stateFrom(l), stateTo(l), EdgeKind.HAUL, usd, hours, l, p, Edges.key(link.id())));
        if (berthOf[l] >= 0) {
            addBerth(link.from(), stateFrom(l), Edges.key(link.id() + "/from"));
            addBerth(link.to(), stateTo(l), Edges.key(link.id() + "/to"));
        }
    }

    private void addBerth(int place, int berth, long key) {
        for (int layer = 0; layer < Layers.COUNT; layer++) {
            int land = stateOf[place * Layers.COUNT + layer];
            if (land >= 0 && layer == Layers.TERMINAL) {
                addOperation(network.operations().accessWater(), EdgeKind.ACCESS, land, berth, key + layer);
            } else if (land >= 0) {
                addPort(portAt[place], land, berth, key + layer);
            }
        }
    }

    private double fee(BorderPoint point) {
        return point.feeUsd() / parameters.get("transport.tonnes-per-consignment");
    }

    private void addPlaces() {
        for (int place = 0; place < portAt.length; place++) {
            for (int a = 0; a < Layers.COUNT; a++) {
                for (int b = a + 1; b < Layers.COUNT; b++) {
                    int from = stateOf[place * Layers.COUNT + a];
                    int to = stateOf[place * Layers.COUNT + b];
                    if (from >= 0 && to >= 0) {
                        addChange(place, a, b, from, to);
                    }
                }
            }
        }
    }

    private void addChange(int place, int a, int b, int from, int to) {
        long key = Edges.key(network.places().get(place).id() + "/" + a + "/" + b);
        if (a == Layers.TERMINAL) {
            addOperation(network.operations().access(Layers.mode(b)), EdgeKind.ACCESS, from, to, key);
        } else if (Layers.isWater(a) || Layers.isWater(b)) {
            addPort(portAt[place], from, to, key);
        } else if (Layers.isRail(a) && Layers.isRail(b)) {
            addOperation(network.operations().gaugeChange(), EdgeKind.GAUGE_CHANGE, from, to, key);
        } else {
            addOperation(network.operations().railRoad(), EdgeKind.TRANSFER, from, to, key);
        }
    }

    private void addOperation(Handling handling, EdgeKind kind, int from, int to, long key) {
        edges.add(new Edge(from, to, kind, handling.usdPerTonne(), handling.hours(), -1, -1, key));
    }

    private void addPort(int p, int from, int to, long key) {
        if (p >= 0 && !network.points().get(p).closed()) {
            var port = network.points().get(p);
            edges.add(new Edge(from, to, EdgeKind.PORT, fee(port), port.hours(), -1, p, key));
        }
    }

    private double[][] tolls() {
        double[][] tolls = new double[rules.size()][2 * edges.count()];
        for (int b = 0; b < tolls.length; b++) {
            for (int e = 0; e < edges.count(); e++) {
                boolean tail = rules.get(b).has(country(edges.get(e).from()));
                boolean head = rules.get(b).has(country(edges.get(e).to()));
                tolls[b][2 * e] = tail && !head ? rules.get(b).usdPerTonne() : 0;
                tolls[b][2 * e + 1] = head && !tail ? rules.get(b).usdPerTonne() : 0;
            }
        }
        return tolls;
    }

    private int country(int state) {
        return network.places().get(placeOf[state]).country();
    }

    private Servers newServers() {
        int points = network.points().size();
        int count = points + network.links().size();
        double[] capacity = new double[count];
        double[] batch = new double[count];
        for (int p = 0; p < points; p++) {
            var point = network.points().get(p);
            capacity[p] = point.capacity().at(network.year()).orElse(Double.NaN);
            batch[p] = parameters.get("transport." + batchName(point) + "-batch");
        }
        for (int l = 0; l < network.links().size(); l++) {
            var link = network.links().get(l);
            capacity[points + l] = link.capacity().at(network.year()).orElse(Double.NaN);
            batch[points + l] = parameters.get("transport." + batchName(link) + "-batch");
        }
        int[] second = edges.ints(e -> e.link() < 0 ? -1 : points + e.link());
        return new Servers(edges.ints(Edge::point), second, capacity, batch);
    }

    private String batchName(BorderPoint point) {
        return point.port()
                ? "port"
                : batchName(network.links().get(point.links().getFirst()));
    }

    private static String batchName(Link link) {
        return switch (link.mode()) {
            case RAIL -> "rail";
            case ROAD -> "road";
            case FERRY, SEA -> "port";
        };
    }
}
