package org.ortaq.transport;

import java.util.Arrays;
import java.util.NavigableSet;
import org.ortaq.region.network.Link;
import org.ortaq.region.network.Mode;
import org.ortaq.region.network.Network;

/** Numbers the states of a network: one for each place and layer that an open link reaches, two for each ferry. */
final class StateNumbers {

    private final Network network;
    private final int[] pointOfLink;
    private final int[] portAt;
    private final int[] stateOf;
    private final int[] berthOf;
    private final int[] placeOf;
    private final int[] layerOf;

    /** @param ends places where goods may start or end */
    StateNumbers(Network network, NavigableSet<Integer> ends) {
        this.network = network;
        this.pointOfLink = new int[network.links().size()];
        this.portAt = new int[network.places().size()];
        indexPoints();
        this.stateOf = new int[network.places().size() * Layers.COUNT];
        this.berthOf = new int[network.links().size()];
        int states = number(ends);
        this.placeOf = new int[states];
        this.layerOf = new int[states];
        invert();
    }

    int count() {
        return placeOf.length;
    }

    int placeOf(int state) {
        return placeOf[state];
    }

    int layerOf(int state) {
        return layerOf[state];
    }

    /** State of a place in a layer; -1 when nothing open reaches it. */
    int at(int place, int layer) {
        return stateOf[place * Layers.COUNT + layer];
    }

    /** The border point a link passes; -1 for none. */
    int pointOf(int link) {
        return pointOfLink[link];
    }

    /** The port of a place; -1 for none. */
    int portAt(int place) {
        return portAt[place];
    }

    boolean usable(int link) {
        int p = pointOfLink[link];
        return network.links().get(link).usable()
                && (p < 0 || !network.points().get(p).closed());
    }

    /** Whether a link has berths of its own. */
    boolean hasBerths(int link) {
        return berthOf[link] >= 0;
    }

    int stateFrom(int link) {
        return berthOf[link] >= 0
                ? berthOf[link]
                : stateOf[slotFrom(network.links().get(link))];
    }

    int stateTo(int link) {
        return berthOf[link] >= 0
                ? berthOf[link] + 1
                : stateOf[slotTo(network.links().get(link))];
    }

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

    private int number(NavigableSet<Integer> ends) {
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

    private static int slotFrom(Link link) {
        return link.from() * Layers.COUNT + Layers.of(link.mode(), link.gaugeFrom());
    }

    private static int slotTo(Link link) {
        return link.to() * Layers.COUNT + Layers.of(link.mode(), link.gaugeTo());
    }
}
