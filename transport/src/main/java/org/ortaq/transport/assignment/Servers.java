package org.ortaq.transport.assignment;

import org.ortaq.transport.queue.Akcelik;

/**
 * The places that serve a limited volume: points and links with a known capacity.
 *
 * <p>Owned arrays: {@code first} and {@code second} server of each edge (-1 none), {@code capacity} (million tonnes a year,
 * NaN unknown) and {@code batch} (tonnes) by server.
 */
public final class Servers {

    private final int[] first;
    private final int[] second;
    private final double[] capacity;
    private final double[] batch;
    private final boolean[] firstLimited;
    private final boolean[] secondLimited;

    public Servers(int[] first, int[] second, double[] capacity, double[] batch) {
        if (first.length != second.length || capacity.length != batch.length) {
            throw new IllegalArgumentException("servers by edge and their capacities must match: " + first.length + ", "
                    + second.length + ", " + capacity.length + ", " + batch.length);
        }
        this.first = first.clone();
        this.second = second.clone();
        this.capacity = capacity.clone();
        this.batch = batch.clone();
        this.firstLimited = new boolean[first.length];
        this.secondLimited = new boolean[first.length];
        for (int e = 0; e < first.length; e++) {
            firstLimited[e] = isLimited(first[e]);
            secondLimited[e] = isLimited(second[e]);
        }
    }

    public int count() {
        return capacity.length;
    }

    /** Load of each server, million tonnes, from the loads of the edges. */
    public double[] loads(double[] edgeLoad) {
        double[] load = new double[capacity.length];
        for (int e = 0; e < first.length; e++) {
            if (first[e] >= 0) {
                load[first[e]] += edgeLoad[e];
            }
            if (second[e] >= 0) {
                load[second[e]] += edgeLoad[e];
            }
        }
        return load;
    }

    /** Extra hours at each server; 0 where the capacity is unknown. */
    public double[] waits(double[] load, Akcelik queue) {
        double[] wait = new double[capacity.length];
        for (int s = 0; s < wait.length; s++) {
            wait[s] = Double.isNaN(capacity[s]) ? 0 : queue.extraHours(load[s], capacity[s], batch[s]);
        }
        return wait;
    }

    /** The loads of the servers of limited capacity, 0 at the others. */
    double[] limited(double[] load) {
        double[] kept = new double[load.length];
        for (int s = 0; s < kept.length; s++) {
            kept[s] = isLimited(s) ? load[s] : 0;
        }
        return kept;
    }

    private boolean isLimited(int server) {
        return server >= 0 && !Double.isNaN(capacity[server]);
    }

    /** The servers of limited capacity on a way, in order, with repetition. */
    int[] limitedOn(int[] arcs) {
        int[] found = new int[2 * arcs.length];
        int count = 0;
        for (int arc : arcs) {
            int e = arc >> 1;
            if (firstLimited[e]) {
                found[count++] = first[e];
            }
            if (secondLimited[e]) {
                found[count++] = second[e];
            }
        }
        return java.util.Arrays.copyOf(found, count);
    }

    /** Extra hours on an edge. */
    public double waitOn(int edge, double[] wait) {
        return (first[edge] < 0 ? 0 : wait[first[edge]]) + (second[edge] < 0 ? 0 : wait[second[edge]]);
    }
}
