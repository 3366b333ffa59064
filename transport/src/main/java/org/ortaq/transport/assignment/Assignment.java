package org.ortaq.transport.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ortaq.transport.routing.Dijkstra;
import org.ortaq.transport.routing.Graph;
import org.ortaq.transport.routing.Tree;

/** Path-size-logit user equilibrium on route sets, with queues. */
public final class Assignment {

    /** Iterations after which the residual is reported as it is. */
    private static final int LONGEST = 300;

    /** Times the route sets are widened by the ways that are cheapest under the waits found. */
    private static final int WIDENINGS = 2;

    /** Hours of wait that no longer matter. */
    static final double CLOSE = 1e-6;

    /** The same while route sets are still being widened. */
    private static final double ROUGH = 3;

    /** The same with hard limits, whose prices ask for better loads. */
    private static final double ROUGH_WITH_LIMITS = 0.3;

    /** Growth of the damping when the gap grew. */
    private static final double BRAKE = 1.8;

    /** Growth of the divisor of averages when the gap shrank. */
    private static final double EASE = 0.1;

    /** Averages before each new try. */
    private static final int AVERAGED = 200;

    /** Where acceleration from the last loads goes astray, it is begun anew from averaged loads with smaller steps. */
    private static final double[] FIRST_DIVISORS = {1, 3, 8, 20, 50};

    private final Graph graph;
    private final Costs costs;
    private final Servers servers;
    private final Settings settings;

    public Assignment(Graph graph, Costs costs, Servers servers, Settings settings) {
        this.graph = graph;
        this.costs = costs;
        this.servers = servers;
        this.settings = settings;
    }

    /** Spreads the goods over the ways that are found for them. The list decides the order of sums, so hand it over sorted. */
    public Loading spread(List<Demand> demands) {
        return spread(demands, routes(demands));
    }

    /** The ways these goods may take: cheapest when nothing waits, under misjudged costs, and under the waits they make. */
    public Routes routes(List<Demand> demands) {
        return find(demands).routes();
    }

    /** As {@link #routes}, with the cheapest ways from each origin under the last waits. */
    public FoundRoutes find(List<Demand> demands) {
        var sets = new RouteSets(graph, costs, servers, settings, demands);
        sets.begin();
        var felt = rough(sets, demands, new double[servers.count()], new double[servers.count()]);
        for (int round = 1; round < WIDENINGS && sets.widen(felt.waits()); round++) {
            felt = rough(sets, demands, felt.load(), felt.prices());
        }
        sets.widen(felt.waits());
        var routes = new Routes(sets.routes(), sets.pathSizes(), felt.load(), felt.waits(), felt.prices());
        return new FoundRoutes(routes, sets.lastTrees());
    }

    /**
     * Spreads other quantities over ways found before.
     *
     * @param demands in number, order and ends those the ways were found for
     */
    public Loading spread(List<Demand> demands, Routes routes) {
        var choice = new Choice(demands, routes.sets(), routes.pathSizes(), servers, settings, costs);
        var found = withLimits(choice, routes.prices(), routes.load(), LimitPrices.CLOSE, CLOSE);
        return choice.loading(found.waits(), found.residual());
    }

    /** Loads and waits that agree, and keep the hard limits at the prices that the choice is left with. */
    private Balance withLimits(Choice choice, double[] price, double[] load, double closePrice, double close) {
        if (!servers.anyHard()) {
            return settle(choice, load, close);
        }
        return new LimitPrices(servers, settings, costs.usdPerHour())
                .spread(choice, price, load, closePrice, close, (from, exact) -> settle(choice, from, exact));
    }

    /** Loads and waits that agree, at the prices of the choice. */
    private Balance settle(Choice choice, double[] first, double close) {
        var found = balance(choice, first, close, 1);
        for (int tried = 1; tried < FIRST_DIVISORS.length && found.residual() > close; tried++) {
            found = balance(choice, averaged(choice, tried * AVERAGED), close, FIRST_DIVISORS[tried]);
        }
        return found;
    }

    /**
     * Loads near the equilibrium by self-regulated averages (Liu, He and He 2009), slow and sure: the step shrinks faster
     * when the gap grew.
     */
    private double[] averaged(Choice choice, int steps) {
        double[] load = new double[servers.count()];
        double divisor = 1;
        double before = Double.POSITIVE_INFINITY;
        for (int k = 0; k < steps; k++) {
            double[] gap = choice.loads(servers.waits(load, settings.queue()));
            double distance = subtract(gap, load);
            divisor += distance > before ? BRAKE : EASE;
            before = distance;
            for (int server = 0; server < load.length; server++) {
                load[server] += gap[server] / divisor;
            }
        }
        return load;
    }

    /**
     * Loads of servers and the waits they make.
     *
     * @param load that makes the waits, where the next balance may begin
     * @param answered load that the waits make
     * @param residual hours
     */
    record Balance(double[] load, double[] answered, double[] waits, double residual) {}

    /**
     * What shippers feel while route sets are still being widened.
     *
     * @param waits hours by server, those that the price of a hard limit is worth among them
     */
    private record Felt(double[] load, double[] waits, double[] prices) {}

    private Felt rough(RouteSets sets, List<Demand> demands, double[] load, double[] price) {
        var choice = new Choice(demands, sets.routes(), sets.pathSizes(), servers, settings, costs);
        var found = withLimits(choice, price, load, LimitPrices.ROUGH, servers.anyHard() ? ROUGH_WITH_LIMITS : ROUGH);
        double[] prices = choice.prices();
        double[] felt = found.waits().clone();
        for (int s = 0; s < felt.length; s++) {
            felt[s] += prices[s] > 0 ? prices[s] / costs.usdPerHour() : 0;
        }
        return new Felt(found.load(), felt, prices);
    }

    private Balance balance(Choice choice, double[] first, double close, double firstDivisor) {
        double[] load = servers.limited(first);
        double[] wait = servers.waits(load, settings.queue());
        var acceleration = new Acceleration();
        double divisor = firstDivisor;
        double before = Double.POSITIVE_INFINITY;
        double residual = Double.POSITIVE_INFINITY;
        double[] answered = load;
        for (int k = 0; k < LONGEST && residual > close; k++) {
            double[] gap = choice.loads(wait);
            residual = largestChange(servers.waits(gap, settings.queue()), wait);
            answered = gap.clone();
            double distance = subtract(gap, load);
            if (residual > close) {
                if (distance > before) {
                    acceleration.restart();
                    divisor += BRAKE;
                }
                before = distance;
                load = acceleration.next(load, gap, 1 / divisor);
                wait = servers.waits(load, settings.queue());
            }
        }
        return new Balance(load, answered, wait, residual);
    }

    /** Takes b off a; the sum of squares of what is left. */
    private static double subtract(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            a[k] -= b[k];
            sum += a[k] * a[k];
        }
        return sum;
    }

    private static double largestChange(double[] a, double[] b) {
        double largest = 0;
        for (int k = 0; k < a.length; k++) {
            largest = Math.max(largest, Math.abs(a[k] - b[k]));
        }
        return largest;
    }

    /** The tree of cheapest ways under given waits, without misjudgement. */
    public static Tree tree(Graph graph, Costs costs, Servers servers, double[] wait, int source, int insideMask) {
        return trees(graph, costs, servers, wait, new int[] {source}, insideMask)
                .getFirst();
    }

    /** Trees from many sources of one mask. */
    public static List<Tree> trees(
            Graph graph, Costs costs, Servers servers, double[] wait, int[] sources, int insideMask) {
        double[] cost = costs.generalised(servers, wait, costs.noFactors(), insideMask);
        var search = new Dijkstra(graph);
        var trees = new ArrayList<Tree>(sources.length);
        Arrays.stream(sources).forEach(source -> trees.add(search.from(source, cost)));
        return trees;
    }
}
