package org.ortaq.transport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.ortaq.region.Parameters;
import org.ortaq.region.Region;
import org.ortaq.region.network.Network;
import org.ortaq.transport.pareto.Alternatives;
import org.ortaq.transport.pareto.ParetoSearch;

/**
 * All ways between two places that no other way beats in money, hours, reliability and carbon dioxide, and a few that differ.
 *
 * <p>Criteria are cut to whole grains before the search, so that the set is exact: hundredths of a dollar a tonne, minutes,
 * square hours, grams of carbon dioxide a tonne.
 */
public final class RouteSearch {

    static final String PARETO = "Pareto";

    /** Partial ways after which a search gives up; the largest of the shipped network need a tenth. */
    private static final int MOST_LABELS = 20_000_000;

    private static final double CENTS = 100;
    private static final double MINUTES = 60;
    private static final double GRAMS = 1000;

    /** Ways that differ: at most this part of the shorter one's kilometres in common. */
    private static final double SHARE = 0.6;

    private static final double STRETCH = 1.6;
    private static final double PENALTY = 1.3;
    private static final int WANTED = 4;

    private final Network network;
    private final Parameters parameters;

    public RouteSearch(Region region) {
        this(region.network(), region.parameters());
    }

    public RouteSearch(Network network, Parameters parameters) {
        this.network = network;
        this.parameters = parameters;
    }

    /** When nothing waits beyond the usual. */
    public RouteAnswer find(int from, int to) {
        return find(
                from, to, new double[network.points().size() + network.links().size()]);
    }

    /** Under the waits of a result of the same network. */
    public RouteAnswer find(int from, int to, TransportResult result) {
        return find(from, to, result.loading().waits());
    }

    private RouteAnswer find(int from, int to, double[] wait) {
        return new Search(from, to, wait).answer();
    }

    /** One pair of places. */
    private final class Search {

        private final StateGraph states;
        private final Criteria criteria;
        private final int mask;
        private final int source;
        private final int target;

        Search(int from, int to, double[] wait) {
            this.states = new StateGraph(network, parameters, new TreeSet<>(List.of(from, to)));
            this.criteria = new Criteria(states, wait);
            this.mask = states.insideMask(network.places().get(from).country());
            this.source = states.terminal(from);
            this.target = states.terminal(to);
        }

        RouteAnswer answer() {
            var front = new ParetoSearch(states.graph(), grains(), MOST_LABELS).find(source, target);
            var found = new ArrayList<Found>();
            front.ways().forEach(way -> found.add(new Found(way.arcs(), ranked(way.arcs(), PARETO))));
            int pareto = found.size();
            mark(found, "cheapest", RankedRoute::usdPerTonne);
            mark(found, "fastest", RankedRoute::hours);
            mark(found, "most reliable", RankedRoute::sdHours);
            mark(found, "least CO2", RankedRoute::kgCo2PerTonne);
            addAlternatives(found);
            return new RouteAnswer(
                    found.stream()
                            .map(Found::route)
                            .sorted(Comparator.comparing(RankedRoute::isNotable)
                                    .reversed()
                                    .thenComparingDouble(RankedRoute::usdPerTonne)
                                    .thenComparingDouble(RankedRoute::hours))
                            .toList(),
                    pareto,
                    front.complete());
        }

        private double[][] grains() {
            int arcs = 2 * states.costs().edges();
            double[][] cost = new double[4][arcs];
            for (int a = 0; a < arcs; a++) {
                int e = a >> 1;
                cost[0][a] = Math.rint(CENTS * money(a));
                cost[1][a] = Math.rint(MINUTES * criteria.hours(e));
                cost[2][a] = Math.rint(criteria.variance(e));
                cost[3][a] = Math.rint(GRAMS * criteria.kgCo2(e));
            }
            return cost;
        }

        private double money(int arc) {
            return states.costs().usd(arc >> 1) + states.costs().toll(arc, mask);
        }

        private void addAlternatives(List<Found> found) {
            double[] cost = new double[2 * states.costs().edges()];
            double[] km = new double[states.costs().edges()];
            for (int a = 0; a < cost.length; a++) {
                cost[a] = money(a) + states.costs().usdPerHour() * criteria.hours(a >> 1);
                int link = states.edge(a >> 1).link();
                km[a >> 1] = link < 0 ? 0 : network.links().get(link).km();
            }
            var ways = new Alternatives(states.graph(), cost, km).find(source, target, WANTED, SHARE, STRETCH, PENALTY);
            for (int k = 0; k < ways.size(); k++) {
                add(found, ways.get(k), k == 0 ? "lowest generalised cost" : "dissimilar");
            }
        }

        private void add(List<Found> found, int[] arcs, String why) {
            for (int k = 0; k < found.size(); k++) {
                if (Arrays.equals(found.get(k).arcs(), arcs)) {
                    found.set(k, found.get(k).with(why));
                    return;
                }
            }
            found.add(new Found(arcs, ranked(arcs, why)));
        }

        private RankedRoute ranked(int[] arcs, String why) {
            double usd = 0;
            double hours = 0;
            double variance = 0;
            double co2 = 0;
            for (int arc : arcs) {
                usd += money(arc);
                hours += criteria.hours(arc >> 1);
                variance += criteria.variance(arc >> 1);
                co2 += criteria.kgCo2(arc >> 1);
            }
            var route = new LegWriter(states, criteria, mask).route(arcs);
            return new RankedRoute(route, usd, hours, StrictMath.sqrt(variance), co2, List.of(why));
        }
    }

    /** A way with its arcs. */
    private record Found(int[] arcs, RankedRoute route) {

        Found with(String why) {
            var more = new ArrayList<>(route.why());
            more.add(more.getLast().equals(PARETO) ? more.size() - 1 : more.size(), why);
            return new Found(
                    arcs,
                    new RankedRoute(
                            route.route(),
                            route.usdPerTonne(),
                            route.hours(),
                            route.sdHours(),
                            route.kgCo2PerTonne(),
                            more));
        }
    }

    private static void mark(
            List<Found> found, String why, java.util.function.ToDoubleFunction<RankedRoute> criterion) {
        int best = -1;
        for (int k = 0; k < found.size(); k++) {
            double value = criterion.applyAsDouble(found.get(k).route());
            best = best < 0 || value < criterion.applyAsDouble(found.get(best).route()) ? k : best;
        }
        if (best >= 0) {
            found.set(best, found.get(best).with(why));
        }
    }
}
