package org.ortaq.transport.generated;

import java.util.Arrays;
import org.ortaq.numerics.RandomStream;
import org.ortaq.transport.shortest.Digraph;

/**
 * A country of roads: a bent grid, every sixteenth line a highway, every fourth a main road, the rest local roads of which a share
 * is missing. Costs are minutes; all roads are two-way.
 *
 * @param dropped share of local roads left out
 */
public record Grid(int columns, int rows, double dropped, long seed) {

    private static final int HIGHWAY = 16;
    private static final int MAIN = 4;

    /** Ends and minutes of undirected roads. */
    public record Roads(int[] from, int[] to, double[] minutes) {}

    public int nodes() {
        return columns * rows;
    }

    /** Coordinate of a node, km: 0 east, 1 north. */
    public double position(int node, int axis) {
        var random = RandomStream.of(seed, "grid-position");
        double jitter = 0.6 * (random.uniform(2L * node + axis) - 0.5);
        return (axis == 0 ? node % columns : node / columns) + jitter;
    }

    public Roads roads() {
        var random = RandomStream.of(seed, "grid-roads");
        var from = new int[2 * nodes()];
        var to = new int[2 * nodes()];
        var minutes = new double[2 * nodes()];
        int count = 0;
        for (int v = 0; v < nodes(); v++) {
            for (int axis = 0; axis < 2; axis++) {
                int next = axis == 0 ? v + 1 : v + columns;
                boolean inside = axis == 0 ? v % columns < columns - 1 : next < nodes();
                double speed = speed(axis == 0 ? v / columns : v % columns);
                if (inside && (speed > LOCAL || random.uniform(2L * v + axis) >= dropped)) {
                    from[count] = v;
                    to[count] = next;
                    minutes[count++] = 60 * length(v, next) / speed;
                }
            }
        }
        return new Roads(Arrays.copyOf(from, count), Arrays.copyOf(to, count), Arrays.copyOf(minutes, count));
    }

    private static final double LOCAL = 40;

    private static double speed(int line) {
        if (line % HIGHWAY == 0) {
            return 110;
        }
        return line % MAIN == 0 ? 70 : LOCAL;
    }

    private double length(int v, int w) {
        double east = position(v, 0) - position(w, 0);
        double north = position(v, 1) - position(w, 1);
        return StrictMath.sqrt(east * east + north * north);
    }

    /** Each road as two links, one behind the other. */
    public Digraph graph() {
        var roads = roads();
        int n = roads.from().length;
        var tail = new int[2 * n];
        var head = new int[2 * n];
        for (int e = 0; e < n; e++) {
            tail[2 * e] = roads.from()[e];
            head[2 * e] = roads.to()[e];
            tail[2 * e + 1] = roads.to()[e];
            head[2 * e + 1] = roads.from()[e];
        }
        return new Digraph(nodes(), 0, tail, head);
    }

    /** Minutes by link of {@link #graph}. */
    public double[] cost() {
        double[] minutes = roads().minutes();
        var cost = new double[2 * minutes.length];
        for (int a = 0; a < cost.length; a++) {
            cost[a] = minutes[a / 2];
        }
        return cost;
    }
}
