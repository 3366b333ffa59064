package org.ortaq.transport.assignment.deterministic;

import java.util.Arrays;

/** The ways known between one origin and one destination, and the flow on each. */
final class Pair {

    private static final int[][] NONE = {};

    final int destination;
    final double demand;
    final int number;
    int[][] ways = new int[1][];

    /** Ways without the links that all of them share; empty when it must be made anew. */
    int[][] cores = NONE;

    double[] flow = new double[1];
    int count;

    /** Sweeps this pair is still left alone, and how many it was given last. */
    int rest;

    int pause;

    /** @param number of the pair in the trips of its class */
    Pair(int destination, double demand, int number) {
        this.destination = destination;
        this.demand = demand;
        this.number = number;
    }

    /** Adds a way unless it is known; the first gets all the demand. True when it was new. */
    boolean add(int[] way) {
        for (int k = 0; k < count; k++) {
            if (Arrays.equals(ways[k], way)) {
                return false;
            }
        }
        if (count == ways.length) {
            ways = Arrays.copyOf(ways, count + 2);
            flow = Arrays.copyOf(flow, count + 2);
        }
        ways[count] = way;
        flow[count] = count == 0 ? demand : 0;
        count++;
        cores = NONE;
        return true;
    }

    /** Forgets ways without flow. */
    void prune() {
        rest = 0;
        pause = 0;
        int kept = 0;
        for (int k = 0; k < count; k++) {
            if (flow[k] > 0) {
                ways[kept] = ways[k];
                flow[kept++] = flow[k];
            }
        }
        if (kept < count) {
            Arrays.fill(ways, kept, count, null);
            count = kept;
            cores = NONE;
        }
    }

    boolean hasCores() {
        return cores.length == count;
    }

    /** Cost of links: common time and what the class adds. */
    static double cost(int[] links, double[] time, double[] fixed) {
        double sum = 0;
        for (int link : links) {
            sum += time[link] + fixed[link];
        }
        return sum;
    }
}
