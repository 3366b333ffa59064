package org.ortaq.transport.assignment;

import java.util.List;

/**
 * How much of a route is its own (Ben-Akiva and Bierlaire 1999):
 * {@code PS_k = sum over edges of (cost of edge / cost of route) / number of routes of the set that use the edge}.
 */
final class PathSizes {

    private PathSizes() {}

    /**
     * By demand and route.
     *
     * @param known sizes of before, kept where a set has not grown; may be empty
     */
    static double[][] of(List<List<Path>> sets, Costs costs, double[][] known) {
        double[][] sizes = new double[sets.size()][];
        int[] uses = new int[costs.edges()];
        for (int d = 0; d < sizes.length; d++) {
            boolean grown = d >= known.length || known[d].length != sets.get(d).size();
            sizes[d] = grown ? of(sets.get(d), costs, uses) : known[d];
        }
        return sizes;
    }

    /** @param uses zero by edge, and left so */
    private static double[] of(List<Path> paths, Costs costs, int[] uses) {
        if (paths.size() == 1) {
            return new double[] {1};
        }
        double[] sizes = new double[paths.size()];
        paths.forEach(p -> count(p, uses, 1));
        for (int k = 0; k < sizes.length; k++) {
            double sum = 0;
            double whole = 0;
            for (int arc : paths.get(k).arcs()) {
                int e = arc >> 1;
                double part = costs.usd(e) + costs.usdPerHour() * costs.hours(e);
                sum += part / uses[e];
                whole += part;
            }
            sizes[k] = whole > 0 ? sum / whole : 1;
        }
        paths.forEach(p -> count(p, uses, -1));
        return sizes;
    }

    private static void count(Path path, int[] uses, int by) {
        for (int arc : path.arcs()) {
            uses[arc >> 1] += by;
        }
    }
}
