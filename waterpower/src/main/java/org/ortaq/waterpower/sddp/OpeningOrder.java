package org.ortaq.waterpower.sddp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * One order of a node's openings, whatever order they were given in: from the first by content to the nearest not yet
 * taken, and so on, so that each warm solve has little to change.
 */
final class OpeningOrder {
    private static final Comparator<Opening> BY_CONTENT = Comparator.<Opening, double[]>comparing(
                    o -> content(o.noise()), Arrays::compare)
            .thenComparingDouble(Opening::probability);

    private OpeningOrder() {}

    static List<Opening> chain(List<Opening> openings) {
        var left = new ArrayList<>(openings);
        left.sort(BY_CONTENT);
        var chain = new ArrayList<Opening>();
        while (!left.isEmpty()) chain.add(left.remove(chain.isEmpty() ? 0 : nearest(chain.getLast(), left)));
        return chain;
    }

    private static int nearest(Opening from, List<Opening> left) {
        var here = content(from.noise());
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < left.size(); k++) {
            double distance = distance(here, content(left.get(k).noise()));
            if (distance < least) {
                least = distance;
                best = k;
            }
        }
        return best;
    }

    private static double distance(double[] here, double[] there) {
        double sum = 0;
        for (int k = 0; k < Math.min(here.length, there.length); k++) {
            double apart = Math.abs(here[k] - there[k]);
            // Two infinite bounds are no distance apart, and one is no measure.
            if (Double.isFinite(apart)) sum += apart;
        }
        return sum;
    }

    private static double[] content(Noise noise) {
        var parts = new double[][] {
            noise.rowLower(), noise.rowUpper(), noise.lower(), noise.upper(), noise.cost(), noise.entry()
        };
        var all = new double[Arrays.stream(parts).mapToInt(p -> p.length).sum()];
        int at = 0;
        for (var part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
