package org.ortaq.transport.assignment.deterministic;

import java.util.Arrays;

/**
 * Moves flow of one pair from dearer ways to the cheapest, by the step of Newton on the links in which two ways differ; link
 * times follow at once.
 */
final class Balancer {

    private static final double FIRST_SHARE = 1e-3;

    private final LinkState links;
    private final int[] stamp;
    private int token;

    Balancer(LinkState links) {
        this.links = links;
        this.stamp = new int[links.links()];
    }

    /** Balances a pair; gives the excess cost it had. */
    double balance(Pair pair, double[] fixed) {
        int best = cheapest(pair, fixed);
        double excess = 0;
        for (int k = 0; k < pair.count; k++) {
            if (k != best && pair.flow[k] > 0) {
                excess += shift(pair, k, best, fixed);
            }
        }
        if (excess > 0) {
            pair.flow[best] = rest(pair, best);
        }
        return excess;
    }

    private int cheapest(Pair pair, double[] fixed) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < pair.count; k++) {
            double cost = Pair.cost(pair.ways[k], links.time, fixed);
            if (cost < least) {
                least = cost;
                best = k;
            }
        }
        return best;
    }

    /** Demand is kept exactly: one way carries what the others leave. */
    private static double rest(Pair pair, int way) {
        double others = 0;
        for (int k = 0; k < pair.count; k++) {
            others += k == way ? 0 : pair.flow[k];
        }
        return Math.max(0, pair.demand - others);
    }

    private double shift(Pair pair, int from, int to, double[] fixed) {
        int[] dear = pair.ways[from];
        int[] cheap = pair.ways[to];
        if (token > Integer.MAX_VALUE - 4) {
            Arrays.fill(stamp, 0);
            token = 0;
        }
        // after both passes: first = only on the cheap way, first + 1 = on both
        int first = token + 1;
        token += 2;
        for (int link : cheap) {
            stamp[link] = first;
        }
        double difference = 0;
        double slope = 0;
        for (int link : dear) {
            if (stamp[link] == first) {
                stamp[link] = first + 1;
            } else {
                difference += links.time[link] + fixed[link];
                slope += links.slope[link];
            }
        }
        for (int link : cheap) {
            if (stamp[link] == first) {
                difference -= links.time[link] + fixed[link];
                slope += links.slope[link];
            }
        }
        if (difference <= 0) {
            return 0;
        }
        double excess = difference * pair.flow[from];
        double step = step(difference, slope, pair.flow[from]);
        move(dear, -step, first);
        move(cheap, step, first);
        pair.flow[from] -= step;
        pair.flow[to] += step;
        return excess;
    }

    /** Newton's step, at most what is there; where the slope is infinite (power below 1 at zero flow) a small share of it. */
    private static double step(double difference, double slope, double there) {
        if (slope == Double.POSITIVE_INFINITY) {
            return FIRST_SHARE * there;
        }
        double newton = difference / slope;
        return newton < there ? newton : there;
    }

    private void move(int[] way, double amount, int first) {
        for (int link : way) {
            if (stamp[link] != first + 1) {
                links.add(link, amount);
            }
        }
    }
}
