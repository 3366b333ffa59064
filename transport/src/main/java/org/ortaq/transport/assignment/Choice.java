package org.ortaq.transport.assignment;

import java.util.Arrays;
import java.util.List;
import org.ortaq.numerics.Exponential;

/** Shares of routes by path-size logit (Ben-Akiva and Bierlaire 1999) under given waits. */
final class Choice {

    /** Scales above the cheapest at which a route gets no goods: fewer than one part in 20,000. */
    private static final double NOBODY = 10;

    /** No hard limit binds. */
    private static final double[] NO_PRICE = {};

    private final List<Demand> demands;
    private final List<List<Path>> sets;
    private final FlatRoutes flat;
    private final Servers servers;
    private final Settings settings;
    private final Costs costs;
    private final int[] moving;
    private final double[] steady;

    /** Tonnes by route of the demand looked at last. */
    private final double[] share;

    private double[] price = NO_PRICE;

    /** @param pathSize by demand and route, from {@link PathSizes} */
    Choice(
            List<Demand> demands,
            List<List<Path>> sets,
            double[][] pathSize,
            Servers servers,
            Settings settings,
            Costs costs) {
        this.demands = demands;
        this.sets = sets;
        this.servers = servers;
        this.settings = settings;
        this.costs = costs;
        this.flat = new FlatRoutes(sets, pathSize);
        this.share = new double[flat.longest()];
        this.steady = new double[servers.count()];
        double[] none = new double[servers.count()];
        int[] found = new int[sets.size()];
        int count = 0;
        for (int d = 0; d < found.length; d++) {
            if (moves(demands.get(d), sets.get(d))) {
                found[count++] = d;
            } else {
                addLoads(d, none, steady);
            }
        }
        this.moving = Arrays.copyOf(found, count);
    }

    /** Sets the prices of hard limits by server, US dollars a tonne; empty for none. */
    void price(double[] byServer) {
        price = byServer;
    }

    double[] prices() {
        return price.length > 0 ? price : new double[servers.count()];
    }

    /** Whether waits change what a demand does: its routes meet different limited servers, or it has a way round. */
    private static boolean moves(Demand demand, List<Path> paths) {
        if (!demand.crowds()) {
            return false;
        }
        if (paths.isEmpty() || demand.otherWay().isPresent()) {
            return !paths.isEmpty();
        }
        int[] first = paths.getFirst().limited();
        for (int k = 1; k < paths.size(); k++) {
            if (!Arrays.equals(paths.get(k).limited(), first)) {
                return true;
            }
        }
        return false;
    }

    /** Tonnes by route of a demand; all zero where no way is open. */
    double[] tonnes(int d, double[] wait) {
        spread(d, felt(wait));
        return Arrays.copyOf(share, flat.routes(d));
    }

    /** US dollars a tonne by server: what waiting there is worth, and the price of its limit. */
    private double[] felt(double[] wait) {
        double[] felt = new double[wait.length];
        for (int s = 0; s < felt.length; s++) {
            felt[s] = costs.usdPerHour() * wait[s] + (price.length > 0 ? price[s] : 0);
        }
        return felt;
    }

    /** Fills {@link #share} for a demand. */
    private void spread(int d, double[] felt) {
        int count = flat.costs(d, felt, share);
        double cheapest = Double.POSITIVE_INFINITY;
        for (int k = 0; k < count; k++) {
            cheapest = Math.min(cheapest, share[k]);
        }
        double sum = 0;
        for (int k = 0; k < count; k++) {
            share[k] = flat.size(d, k) * weight((share[k] - cheapest) / settings.routeScale());
            sum += share[k];
        }
        double part = demands.get(d).onNetwork(cheapest, settings.otherWayScale()) / sum;
        for (int k = 0; k < count; k++) {
            share[k] *= part;
        }
    }

    /** exp(-x), nothing for what hardly anybody takes. */
    private static double weight(double x) {
        return x <= 0 ? 1 : x > NOBODY ? 0 : Exponential.of(-x);
    }

    /**
     * How the load of a server falls with the price of another, and its own, at given waits: {@code -dL_s / dp_r}, million tonnes by US
     * dollar a tonne. What leaves the network altogether is taken as if the cheapest route were all routes.
     *
     * @param of the servers in question
     */
    double[][] slopes(int[] of, double[] wait) {
        double[][] slope = new double[of.length][of.length];
        double[] through = new double[of.length];
        for (int d : moving) {
            double[] mt = tonnes(d, wait);
            double sum = 0;
            Arrays.fill(through, 0);
            for (int k = 0; k < mt.length; k++) {
                sum += mt[k];
                addProducts(sets.get(d).get(k), mt[k], of, through, slope);
            }
            subtractMeans(demands.get(d), sum, through, slope);
        }
        return slope;
    }

    private void addProducts(Path path, double mt, int[] of, double[] through, double[][] slope) {
        for (int a = 0; a < of.length && mt > 0; a++) {
            int times = count(path, of[a]);
            through[a] += times * mt;
            for (int b = 0; b < of.length && times > 0; b++) {
                slope[a][b] += times * count(path, of[b]) * mt / settings.routeScale();
            }
        }
    }

    private void subtractMeans(Demand demand, double sum, double[] through, double[][] slope) {
        double lost = demand.otherWay().isPresent() ? (demand.mt() - sum) / demand.mt() / settings.otherWayScale() : 0;
        for (int a = 0; a < through.length && sum > 0; a++) {
            for (int b = 0; b < through.length; b++) {
                slope[a][b] += through[a] * through[b] / sum * (lost - 1 / settings.routeScale());
            }
        }
    }

    private static int count(Path path, int server) {
        int times = 0;
        for (int s : path.limited()) {
            times += s == server ? 1 : 0;
        }
        return times;
    }

    /** Loads of the limited servers, million tonnes; 0 at the others. */
    double[] loads(double[] wait) {
        double[] load = steady.clone();
        double[] felt = felt(wait);
        for (int d : moving) {
            spread(d, felt);
            flat.addLoads(d, share, load);
        }
        return load;
    }

    private void addLoads(int d, double[] wait, double[] load) {
        spread(d, felt(wait));
        flat.addLoads(d, share, load);
    }

    /** Everything under the final waits. */
    Loading loading(double[] wait, double residual) {
        double[] edge = new double[costs.edges()];
        double[] served = new double[sets.size()];
        for (int d = 0; d < served.length; d++) {
            double[] mt = tonnes(d, wait);
            for (int k = 0; k < mt.length; k++) {
                served[d] += mt[k];
                for (int arc : sets.get(d).get(k).arcs()) {
                    edge[arc >> 1] += mt[k];
                }
            }
        }
        return new Loading(edge, servers.loads(edge), wait, prices(), served, residual);
    }
}
