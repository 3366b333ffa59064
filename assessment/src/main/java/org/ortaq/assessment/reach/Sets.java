package org.ortaq.assessment.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * All sets of things at their levels, by price.
 *
 * @param cost [thing][level]; NaN where nobody published it
 * @param most the most that may be spent, as far as it is known; empty for no limit
 */
@SuppressWarnings("ArrayRecordComponent")
public record Sets(double[][] cost, OptionalDouble most) {

    /** More sets than this are not gone through. */
    public static final long LIMIT = 2_000_000;

    public Sets {
        long count = 1;
        for (var levels : cost) {
            count *= levels.length;
            if (count > LIMIT) {
                throw new IllegalArgumentException("sets: found more than " + LIMIT + ", expected fewer things");
            }
        }
    }

    public long count() {
        long count = 1;
        for (var levels : cost) {
            count *= levels.length;
        }
        return count;
    }

    /** A set with its price and what the surrogate makes of it. */
    public record Candidate(int[] set, Price price, double guess) {}

    /** The sets within the budget whose guess is at least {@code need}, cheapest first; of one price the best guess first. */
    public List<Candidate> reaching(Surrogate surrogate, double need) {
        var found = new ArrayList<Candidate>();
        var set = new int[cost.length];
        do {
            var price = price(set);
            if (most.isEmpty() || price.known() <= most.getAsDouble()) {
                double guess = surrogate.of(set);
                if (guess >= need) {
                    found.add(new Candidate(set.clone(), price, guess));
                }
            }
        } while (next(set));
        found.sort(Comparator.comparing(Candidate::price)
                .thenComparing(Comparator.comparingDouble(Candidate::guess).reversed())
                .thenComparing(c -> Arrays.toString(c.set())));
        return found;
    }

    public Price price(int[] set) {
        int unknown = 0;
        double known = 0;
        int things = 0;
        for (int i = 0; i < set.length; i++) {
            if (set[i] > 0) {
                things++;
                double of = cost[i][set[i]];
                if (Double.isNaN(of)) {
                    unknown++;
                } else {
                    known += of;
                }
            }
        }
        return new Price(unknown, known, things);
    }

    private boolean next(int[] set) {
        for (int i = 0; i < set.length; i++) {
            if (++set[i] < cost[i].length) {
                return true;
            }
            set[i] = 0;
        }
        return false;
    }
}
