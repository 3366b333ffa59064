package org.ortaq.transport;

import org.ortaq.region.network.Network;
import org.ortaq.region.network.Variation;
import org.ortaq.transport.Edges.Edge;

/**
 * What else an edge means besides money and hours: the variance of its hours and its carbon dioxide.
 *
 * <p>Parts are independent, so variances add: {@code sd^2 = sum (share x hours)^2} over borders, ports, operations and queues, and
 * {@code (share x 24 h)^2} for each day of haul. A wait for an even service scatters by headway / sqrt(12).
 */
final class Criteria {

    private static final double DAY = 24;

    private final Network network;
    private final StateGraph states;
    private final Variation share;
    private final double[] wait;

    /** @param wait extra hours by server */
    Criteria(StateGraph states, double[] wait) {
        this.network = states.network();
        this.states = states;
        this.share = network.operations().variation();
        this.wait = wait;
    }

    double hours(int e) {
        return states.costs().hours(e) + queue(e);
    }

    /** Extra hours in queues on an edge. */
    double queue(int e) {
        return states.servers().waitOn(e, wait);
    }

    /** Hours that goods stand on an edge: at a border, for a service, in a queue, or all of an operation at a place. */
    double standing(int e) {
        var edge = states.edge(e);
        return edge.kind() == EdgeKind.HAUL
                ? hours(e) - network.links().get(edge.link()).hours()
                : hours(e);
    }

    /** Hours squared. */
    double variance(int e) {
        var edge = states.edge(e);
        return square(share.queue() * queue(e)) + (edge.kind() == EdgeKind.HAUL ? ofHaul(edge) : ofOperation(edge));
    }

    private double ofOperation(Edge edge) {
        double part = switch (edge.kind()) {
            case GAUGE_CHANGE -> share.gaugeChange();
            case TRANSFER -> share.railRoad();
            case PORT -> share.port();
            case ACCESS, HAUL -> share.access();
        };
        return square(part * edge.hours());
    }

    private double ofHaul(Edge edge) {
        var link = network.links().get(edge.link());
        double days = link.hours() / DAY;
        double sum = days * square(share.haul(link.mode()) * DAY) + square(link.headwayDays() * DAY) / 12;
        if (edge.point() >= 0) {
            return sum
                    + square(share.border(link.mode())
                            * network.points().get(edge.point()).hours());
        }
        return link.breaksGauge()
                ? sum
                        + square(share.gaugeChange()
                                * network.operations().gaugeChange().hours())
                : sum;
    }

    /** Kilograms of carbon dioxide a tonne; only hauls are counted. */
    double kgCo2(int e) {
        var edge = states.edge(e);
        if (edge.kind() != EdgeKind.HAUL) {
            return 0;
        }
        var link = network.links().get(edge.link());
        return network.operations().emissions().gramsPerTkm(link) * link.km() / 1000;
    }

    private static double square(double x) {
        return x * x;
    }
}
