package org.ortaq.transport.assignment.deterministic;

import java.util.Arrays;

/**
 * Moves flow of one pair from dearer ways to the cheapest, by the step of Newton on the links in which two ways differ; link
 * times follow at once.
 */
final class Balancer {

    private static final double FIRST_SHARE = 1e-3;

    private static final int LONGEST_PAUSE = 7;

    /** A step after which the cheap way is dearer by more than this share of the old difference is taken back in part. */
    private static final double OVERSHOT = 0.5;

    private static final int TRIES = 30;

    private final LinkState links;
    private final int[] stamp;
    private int token;

    /** Of the two ways compared last. */
    private double difference;

    private double slope;

    Balancer(LinkState links) {
        this.links = links;
        this.stamp = new int[links.links()];
    }

    /**
     * Balances a pair of two ways or more; gives the excess cost it had. A pair with little of it is left alone for some sweeps, for
     * more each time.
     */
    double balance(Pair pair, double[] fixed, double little) {
        if (pair.rest > 0) {
            pair.rest--;
            return 0;
        }
        double excess = balance(pair, fixed);
        pair.pause = excess < little ? Math.min(LONGEST_PAUSE, 2 * pair.pause + 1) : 0;
        pair.rest = pair.pause;
        return excess;
    }

    private double balance(Pair pair, double[] fixed) {
        if (!pair.hasCores()) {
            pair.cores = cores(pair);
        }
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

    /** The ways without what they share; only that decides between them. */
    private int[][] cores(Pair pair) {
        int base = tokens(pair.count);
        for (int k = 0; k < pair.count; k++) {
            for (int link : pair.ways[k]) {
                if (k == 0 || stamp[link] == base + k - 1) {
                    stamp[link] = base + k;
                }
            }
        }
        int shared = base + pair.count - 1;
        var cores = new int[pair.count][];
        for (int k = 0; k < pair.count; k++) {
            cores[k] = Arrays.stream(pair.ways[k])
                    .filter(link -> stamp[link] != shared)
                    .toArray();
        }
        return cores;
    }

    /** The first of so many marks not used before. */
    private int tokens(int wanted) {
        if (token > Integer.MAX_VALUE - wanted - 1) {
            Arrays.fill(stamp, 0);
            token = 0;
        }
        int first = token + 1;
        token += wanted;
        return first;
    }

    private int cheapest(Pair pair, double[] fixed) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < pair.count; k++) {
            double cost = Pair.cost(pair.cores[k], links.time, fixed);
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
        int[] dear = pair.cores[from];
        int[] cheap = pair.cores[to];
        int both = marked(dear, cheap, pair.count == 2);
        compare(dear, cheap, both, fixed);
        double first = difference;
        if (first <= 0) {
            return 0;
        }
        double step = step(first, slope, pair.flow[from]);
        move(dear, cheap, both, step);
        compare(dear, cheap, both, fixed);
        if (difference < -OVERSHOT * first) {
            step = back(dear, cheap, both, fixed, step, first);
        }
        double excess = first * pair.flow[from];
        pair.flow[from] -= step;
        pair.flow[to] += step;
        return excess;
    }

    /** How much dearer one way is than the other, and the slope of that, over the links in which they differ. */
    private void compare(int[] dear, int[] cheap, int both, double[] fixed) {
        double more = 0;
        double rise = 0;
        for (int link : dear) {
            if (stamp[link] != both) {
                more += links.time[link] + fixed[link];
                rise += links.slope[link];
            }
        }
        for (int link : cheap) {
            if (stamp[link] != both) {
                more -= links.time[link] + fixed[link];
                rise += links.slope[link];
            }
        }
        difference = more;
        slope = rise;
    }

    /**
     * Goes back from a step that made the cheap way the dearer one: Newton's step within the interval that holds the balance, and the
     * middle of it where Newton leaves it. Gives the step that stays.
     */
    private double back(int[] dear, int[] cheap, int both, double[] fixed, double step, double first) {
        double low = 0;
        double high = step;
        double at = step;
        for (int k = 0; k < TRIES && Math.abs(difference) > OVERSHOT * first; k++) {
            if (difference < 0) {
                high = at;
            } else {
                low = at;
            }
            double next = at + difference / slope;
            if (!(next > low && next < high)) {
                next = (low + high) / 2;
            }
            move(dear, cheap, both, next - at);
            at = next;
            compare(dear, cheap, both, fixed);
        }
        return at;
    }

    /** Marks the links of both ways; gives the mark. The cores of two ways share nothing. */
    private int marked(int[] dear, int[] cheap, boolean apart) {
        if (apart) {
            return -1;
        }
        int first = tokens(2);
        for (int link : cheap) {
            stamp[link] = first;
        }
        for (int link : dear) {
            if (stamp[link] == first) {
                stamp[link] = first + 1;
            }
        }
        return first + 1;
    }

    /** Newton's step, at most what is there; where the slope is infinite (power below 1 at zero flow) a small share of it. */
    private static double step(double difference, double slope, double there) {
        if (slope == Double.POSITIVE_INFINITY) {
            return FIRST_SHARE * there;
        }
        double newton = difference / slope;
        return newton < there ? newton : there;
    }

    /** Moves flow from the dear to the cheap way. */
    private void move(int[] dear, int[] cheap, int both, double amount) {
        add(dear, -amount, both);
        add(cheap, amount, both);
    }

    private void add(int[] core, double amount, int both) {
        for (int link : core) {
            if (stamp[link] != both) {
                links.add(link, amount);
            }
        }
    }
}
