package org.ortaq.transport.assignment;

import org.ortaq.transport.queue.Akcelik;

/**
 * The places that serve a limited volume: points and links with a known capacity.
 *
 * <p>Owned arrays: {@code first} and {@code second} server of each edge (-1 none), {@code capacity} (million tonnes a year,
 * NaN unknown) and {@code batch} (tonnes) by server. At some nothing passes beyond the capacity: there goods pay a price that keeps them
 * within it.
 */
public final class Servers {

    private final int[] first;
    private final int[] second;
    private final double[] capacity;
    private final double[] batch;
    private final boolean[] hard;
    private final boolean anyHard;
    private final boolean[] firstLimited;
    private final boolean[] secondLimited;

    public Servers(int[] first, int[] second, double[] capacity, double[] batch) {
        this(first, second, capacity, batch, new boolean[capacity.length]);
    }

    /** @param hard by server, whether nothing passes beyond its capacity */
    public Servers(int[] first, int[] second, double[] capacity, double[] batch, boolean[] hard) {
        if (first.length != second.length || capacity.length != batch.length || capacity.length != hard.length) {
            throw new IllegalArgumentException("servers by edge and their capacities must match: " + first.length + ", "
                    + second.length + ", " + capacity.length + ", " + batch.length);
        }
        this.first = first.clone();
        this.second = second.clone();
        this.capacity = capacity.clone();
        this.batch = batch.clone();
        this.hard = hard.clone();
        boolean any = false;
        for (int s = 0; s < hard.length; s++) {
            if (hard[s] && Double.isNaN(capacity[s])) {
                throw new IllegalArgumentException("server " + s + " has a hard limit and no capacity");
            }
            any |= hard[s];
        }
        this.anyHard = any;
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
            wait[s] = Double.isNaN(capacity[s]) ? 0 : wait(s, load[s], queue);
        }
        return wait;
    }

    /** Extra hours at a server of known capacity. */
    double wait(int server, double load, Akcelik queue) {
        return queue.extraHours(load, capacity[server], batch[server]);
    }

    boolean anyHard() {
        return anyHard;
    }

    boolean isHard(int server) {
        return hard[server];
    }

    double capacity(int server) {
        return capacity[server];
    }

    /** Price on an edge, US dollars a tonne. */
    public double priceOn(int edge, double[] price) {
        return waitOn(edge, price);
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
