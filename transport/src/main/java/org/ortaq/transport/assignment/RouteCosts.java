package org.ortaq.transport.assignment;

import java.util.List;
import org.ortaq.numerics.Exponential;

/** What the routes of each demand cost under given waits, and what goes over them. */
public final class RouteCosts {

    private final List<Demand> demands;
    private final Routes routes;
    private final Costs costs;
    private final Settings settings;
    private final double[] wait;
    private final double[] price;
    private final Servers servers;

    /** By demand and route, where asked for: hours with those in queues, and money. */
    private final double[][] hours;

    private final double[][] money;
    private final int[] cheapestWhenFound;

    /** @param loading with the waits and prices of hard limits by server */
    public RouteCosts(
            List<Demand> demands, Routes routes, Costs costs, Servers servers, Settings settings, Loading loading) {
        this.demands = List.copyOf(demands);
        this.routes = routes;
        this.costs = costs;
        this.settings = settings;
        this.wait = loading.waits();
        this.price = loading.prices();
        this.servers = servers;
        this.hours = new double[this.demands.size()][];
        this.money = new double[this.demands.size()][];
        this.cheapestWhenFound = new int[this.demands.size()];
    }

    /** Generalised cost of the cheapest route of a demand, US dollars a tonne; infinite when there is none. */
    public double cheapest(int demand) {
        double best = Double.POSITIVE_INFINITY;
        for (var path : routes.sets().get(demand)) {
            best = Math.min(best, path.cost() + costs.usdPerHour() * sum(wait, path) + sum(price, path));
        }
        return best;
    }

    /**
     * Cost of a demand over all its routes and its way round, if any:
     * {@code -s ln sum exp(-g / s)} of the cheapest route and the way round; the cheapest route where there is none.
     */
    public double withOtherWay(int demand) {
        double cheapest = cheapest(demand);
        var other = demands.get(demand).otherWay();
        if (other.isEmpty()) {
            return cheapest;
        }
        double scale = settings.otherWayScale();
        double best = Math.min(cheapest, other.getAsDouble());
        double sum = Exponential.of((best - cheapest) / scale) + Exponential.of((best - other.getAsDouble()) / scale);
        return best - scale * StrictMath.log(sum);
    }

    /**
     * Logsum of a demand for goods with a value of time of their own: {@code -s ln sum PS_k exp(-(m_k + v h_k) / s)}, the cost
     * of having these routes to choose from (Ben-Akiva and Lerman 1985), with path sizes.
     *
     * @param usdPerHour v, US dollars a tonne and hour
     * @return US dollars a tonne; infinite when there is no route
     */
    public double logsum(int demand, double usdPerHour) {
        split(demand);
        double[] size = routes.pathSizes()[demand];
        double best = Double.POSITIVE_INFINITY;
        for (int k = 0; k < size.length; k++) {
            best = Math.min(best, money[demand][k] + usdPerHour * hours[demand][k]);
        }
        if (best == Double.POSITIVE_INFINITY) {
            return best;
        }
        double sum = 0;
        for (int k = 0; k < size.length; k++) {
            double g = money[demand][k] + usdPerHour * hours[demand][k];
            sum += size[k] * Exponential.of((best - g) / settings.routeScale());
        }
        return best - settings.routeScale() * StrictMath.log(sum);
    }

    /**
     * The logsum less the cost of the route that was cheapest for the mean goods when the routes were found, which is the way of the tree:
     * what goods with a value of time of their own have of the choice. 0 where there is no choice.
     *
     * @param usdPerHour of these goods
     * @return US dollars a tonne, mostly negative
     */
    public double overTree(int demand, double usdPerHour) {
        if (routes.sets().get(demand).size() < 2) {
            return 0;
        }
        double logsum = logsum(demand, usdPerHour);
        int k = cheapestWhenFound[demand];
        return logsum < Double.POSITIVE_INFINITY ? logsum - (money[demand][k] + usdPerHour * hours[demand][k]) : 0;
    }

    /** Splits the cost of the routes of a demand into money and hours, once. */
    private void split(int demand) {
        if (hours[demand] != null) {
            return;
        }
        var paths = routes.sets().get(demand);
        hours[demand] = new double[paths.size()];
        money[demand] = new double[paths.size()];
        double best = Double.POSITIVE_INFINITY;
        for (int k = 0; k < paths.size(); k++) {
            var path = paths.get(k);
            double queues = sum(wait, path);
            hours[demand][k] = queues + path.hours();
            double then = path.cost() + costs.usdPerHour() * sum(routes.waits(), path);
            if (then < best) {
                best = then;
                cheapestWhenFound[demand] = k;
            }
            money[demand][k] = path.cost() + costs.usdPerHour() * (queues - hours[demand][k]) + sum(price, path);
        }
    }

    private static double sum(double[] byServer, Path path) {
        double sum = 0;
        for (int server : path.limited()) {
            sum += byServer[server];
        }
        return sum;
    }

    /** Tells of every route with goods on it. */
    public void flows(PathFlow hears) {
        var choice = new Choice(demands, routes.sets(), routes.pathSizes(), servers, settings, costs);
        choice.price(price);
        for (int d = 0; d < demands.size(); d++) {
            double[] mt = choice.tonnes(d, wait);
            for (int k = 0; k < mt.length; k++) {
                if (mt[k] > 0) {
                    hears.on(d, routes.sets().get(d).get(k).arcs(), mt[k]);
                }
            }
        }
    }

    /** Marks the edges of all routes, with goods on them or not. */
    public boolean[] edgesOfRoutes() {
        boolean[] used = new boolean[costs.edges()];
        for (var set : routes.sets()) {
            for (var path : set) {
                for (int arc : path.arcs()) {
                    used[arc >> 1] = true;
                }
            }
        }
        return used;
    }
}
