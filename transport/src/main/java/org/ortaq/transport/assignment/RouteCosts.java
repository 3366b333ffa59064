package org.ortaq.transport.assignment;

import java.util.List;

/** What the routes of each demand cost under given waits, and what goes over them. */
public final class RouteCosts {

    private final List<Demand> demands;
    private final Routes routes;
    private final Costs costs;
    private final Settings settings;
    private final double[] wait;
    private final Choice choice;

    /** @param wait extra hours by server */
    public RouteCosts(
            List<Demand> demands, Routes routes, Costs costs, Servers servers, Settings settings, double[] wait) {
        this.demands = List.copyOf(demands);
        this.routes = routes;
        this.costs = costs;
        this.settings = settings;
        this.wait = wait.clone();
        this.choice = new Choice(this.demands, routes.sets(), routes.pathSizes(), servers, settings, costs);
    }

    /** Generalised cost of the cheapest route of a demand, US dollars a tonne; infinite when there is none. */
    public double cheapest(int demand) {
        double best = Double.POSITIVE_INFINITY;
        for (var path : routes.sets().get(demand)) {
            best = Math.min(best, path.cost() + costs.usdPerHour() * hoursInQueues(path));
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
        double sum = StrictMath.exp((best - cheapest) / scale) + StrictMath.exp((best - other.getAsDouble()) / scale);
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
        var paths = routes.sets().get(demand);
        double[] g = new double[paths.size()];
        double best = Double.POSITIVE_INFINITY;
        for (int k = 0; k < g.length; k++) {
            double hours = hours(paths.get(k));
            g[k] = paths.get(k).cost()
                    + (usdPerHour - costs.usdPerHour()) * hours
                    + costs.usdPerHour() * hoursInQueues(paths.get(k));
            best = Math.min(best, g[k]);
        }
        double sum = 0;
        for (int k = 0; k < g.length; k++) {
            sum += routes.pathSizes()[demand][k] * StrictMath.exp((best - g[k]) / settings.routeScale());
        }
        return best == Double.POSITIVE_INFINITY ? best : best - settings.routeScale() * StrictMath.log(sum);
    }

    /**
     * What the route that is cheapest for the mean goods costs goods with a value of time of their own.
     *
     * @param usdPerHour of these goods
     * @param mean value of time by which the route is chosen
     * @return US dollars a tonne; infinite when there is no route
     */
    public double onCheapest(int demand, double usdPerHour, double mean) {
        double best = Double.POSITIVE_INFINITY;
        double own = Double.POSITIVE_INFINITY;
        for (var path : routes.sets().get(demand)) {
            double hours = hours(path);
            double money = path.cost() + costs.usdPerHour() * hoursInQueues(path) - costs.usdPerHour() * hours;
            if (money + mean * hours < best) {
                best = money + mean * hours;
                own = money + usdPerHour * hours;
            }
        }
        return own;
    }

    /** All hours of a route, those in queues among them. */
    private double hours(Path path) {
        double hours = hoursInQueues(path);
        for (int arc : path.arcs()) {
            hours += costs.hours(arc >> 1);
        }
        return hours;
    }

    private double hoursInQueues(Path path) {
        double hours = 0;
        for (int server : path.limited()) {
            hours += wait[server];
        }
        return hours;
    }

    /** Tells of every route with goods on it. */
    public void flows(PathFlow hears) {
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
