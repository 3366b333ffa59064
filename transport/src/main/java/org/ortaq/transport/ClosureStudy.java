package org.ortaq.transport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.ortaq.region.Parameters;
import org.ortaq.region.network.BorderPoint;
import org.ortaq.region.network.Link;
import org.ortaq.region.network.Mode;
import org.ortaq.region.network.Network;
import org.ortaq.region.network.TransitRule;
import org.ortaq.transport.Closure.BindingLimit;
import org.ortaq.transport.assignment.Demand;
import org.ortaq.transport.assignment.RouteCosts;

/**
 * Closes one thing after the other and lets the same freight find its ways anew, queues in it.
 *
 * <p>Importance after Jenelius, Petersen and Mattsson (2006): {@code sum d (g closed - g)}, with g the generalised cost of the
 * cheapest way under the waits of the equilibrium. Freight does not give up trading; what is left without a way is counted
 * apart and carries no cost here.
 */
public final class ClosureStudy {

    private final Network network;
    private final Parameters parameters;
    private final double[][] tonnes;
    private final Assigned base;
    private final boolean[] usedEdge;

    /** A network with its freight assigned. */
    private record Assigned(
            Network network,
            StateGraph states,
            List<Demand> demands,
            RouteCosts costs,
            double[] served,
            double[] prices,
            double residual) {}

    /** @param tonnes n x n, million tonnes by exporter and importer */
    public ClosureStudy(Network network, Parameters parameters, double[][] tonnes) {
        this.network = network;
        this.parameters = parameters;
        this.tonnes = tonnes;
        this.base = assign(network);
        this.usedEdge = base.costs().edgesOfRoutes();
    }

    private Assigned assign(Network changed) {
        var ways = TransportModel.ways(changed, parameters, tonnes);
        var demands = TransportModel.demands(changed, parameters, ways.states(), tonnes);
        var assignment = TransportModel.assignment(ways.states(), parameters);
        var loading = assignment.spread(demands, ways.routes());
        var costs = new RouteCosts(
                demands,
                ways.routes(),
                ways.states().costs(),
                ways.states().servers(),
                TransportModel.settings(parameters),
                loading);
        return new Assigned(
                changed, ways.states(), demands, costs, loading.served(), loading.prices(), loading.residual());
    }

    /** The links, border points and ports that touch one of the five and are open, each closed in turn. */
    public List<Closure> one() {
        var closures = new ArrayList<Closure>();
        for (int l = 0; l < network.links().size(); l++) {
            var link = network.links().get(l);
            // a link with a border point of its own is closed with the point
            if (link.usable() && ofTheRegion(link) && pointOf(l) < 0) {
                closures.add(close(link.id(), name(link), "link", uses(l, -1)));
            }
        }
        for (int p = 0; p < network.points().size(); p++) {
            var point = network.points().get(p);
            if (!point.closed() && ofTheRegion(point) && isOpen(point)) {
                closures.add(close(point.id(), point.name(), point.port() ? "port" : "border", uses(-1, p)));
            }
        }
        return closures;
    }

    private int pointOf(int link) {
        for (int p = 0; p < network.points().size(); p++) {
            if (network.points().get(p).links().contains(link)) {
                return p;
            }
        }
        return -1;
    }

    private boolean isOpen(BorderPoint point) {
        return point.port()
                || point.links().stream().anyMatch(l -> network.links().get(l).usable());
    }

    /** Several things closed together, or transit through a bloc. */
    public Closure together(String id, String name, List<String> closes, List<String> through) {
        var changed = network;
        for (var one : closes) {
            changed = changed.close(one);
        }
        return compare(id, name, "named", through.isEmpty() ? changed : changed.closeTransitThrough(through));
    }

    private boolean ofTheRegion(Link link) {
        return isMember(network.places().get(link.from()).country())
                || isMember(network.places().get(link.to()).country());
    }

    private boolean ofTheRegion(BorderPoint point) {
        return isMember(point.countryA()) || isMember(point.countryB());
    }

    private boolean isMember(int country) {
        return network.countries().isMember(country);
    }

    private String name(Link link) {
        return network.places().get(link.from()).name() + " - "
                + network.places().get(link.to()).name()
                + (link.mode() == Mode.RAIL ? "" : " (" + link.mode().word() + ")");
    }

    /** Whether any route found in the base passes a link or point: what none passes changes nothing when it closes. */
    private boolean uses(int link, int point) {
        for (int e = 0; e < usedEdge.length; e++) {
            var edge = base.states().edge(e);
            if (usedEdge[e] && ((link >= 0 && edge.link() == link) || (point >= 0 && edge.point() == point))) {
                return true;
            }
        }
        return false;
    }

    private Closure close(String id, String name, String kind, boolean used) {
        return used
                ? compare(id, name, kind, network.close(id))
                : new Closure(
                        id, name, kind, 0, 0, 0, new double[network.countries().size()], limits(base), base.residual());
    }

    Closure compare(String id, String name, String kind, Network changed) {
        var after = assign(changed);
        double[] extra = new double[network.countries().size()];
        double unserved = 0;
        double sum = 0;
        for (int d = 0; d < base.demands().size(); d++) {
            double was = base.costs().withOtherWay(d);
            double is = after.costs().withOtherWay(d);
            boolean elsewhere = base.demands().get(d).otherWay().isPresent();
            unserved += elsewhere ? 0 : Math.max(0, base.served()[d] - after.served()[d]);
            double mt = elsewhere ? base.demands().get(d).mt() : Math.min(base.served()[d], after.served()[d]);
            if (mt > 0 && is < Double.POSITIVE_INFINITY && was < Double.POSITIVE_INFINITY) {
                double more = mt * (is - was);
                sum += more;
                extra[country(base.demands().get(d).from())] += more / 2;
                extra[country(base.demands().get(d).to())] += more / 2;
            }
        }
        double blocked = blocked(changed);
        return new Closure(
                id, name, kind, Math.max(0, blocked - unserved), unserved, sum, extra, limits(after), after.residual());
    }

    private List<BindingLimit> limits(Assigned assigned) {
        var found = new ArrayList<BindingLimit>();
        for (int p = 0; p < network.points().size(); p++) {
            var point = network.points().get(p);
            add(found, point.id(), point.name(), assigned.prices()[p]);
        }
        for (int l = 0; l < network.links().size(); l++) {
            var link = network.links().get(l);
            add(
                    found,
                    link.id(),
                    name(link),
                    assigned.prices()[assigned.states().serverOfLink(l)]);
        }
        found.sort(Comparator.comparingDouble(BindingLimit::usdPerTonne).reversed());
        return found;
    }

    private static void add(List<BindingLimit> found, String id, String name, double price) {
        if (price > 0) {
            found.add(new BindingLimit(id, name, price));
        }
    }

    private int country(int state) {
        return network.places().get(base.states().placeOf(state)).country();
    }

    /** Million tonnes on ways of the base that are no longer open. */
    private double blocked(Network changed) {
        var rules = new ArrayList<>(changed.closures());
        network.closures().forEach(rules::remove);
        double[] sum = new double[1];
        base.costs().flows((d, arcs, mt) -> {
            int origin = country(base.demands().get(d).from());
            if (Arrays.stream(arcs).anyMatch(arc -> isShut(arc, changed, rules, origin))) {
                sum[0] += mt;
            }
        });
        return sum[0];
    }

    private boolean isShut(int arc, Network changed, List<TransitRule> rules, int origin) {
        var edge = base.states().edge(arc >> 1);
        if (edge.link() >= 0 && !changed.links().get(edge.link()).usable()) {
            return true;
        }
        if (edge.point() >= 0 && changed.points().get(edge.point()).closed()) {
            return true;
        }
        int tail = country(base.states().graph().tail(arc));
        int head = country(base.states().graph().head(arc));
        return rules.stream().anyMatch(r -> r.has(tail) && !r.has(head) && !r.has(origin));
    }
}
