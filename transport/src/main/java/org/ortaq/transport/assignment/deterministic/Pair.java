package org.ortaq.transport.assignment.deterministic;

import java.util.Arrays;

/** The ways known between one origin and one destination, and the flow on each. */
final class Pair {

    final int destination;
    final double demand;
    final int number;
    int[][] ways = new int[1][];
    double[] flow = new double[1];
    int count;

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
        return true;
    }

    /** Forgets ways without flow. */
    void prune() {
        int kept = 0;
        for (int k = 0; k < count; k++) {
            if (flow[k] > 0) {
                ways[kept] = ways[k];
                flow[kept++] = flow[k];
            }
        }
        Arrays.fill(ways, kept, count, null);
        count = kept;
    }

    /** Cost of a way: common time and what the class adds. */
    static double cost(int[] way, double[] time, double[] fixed) {
        double sum = 0;
        for (int link : way) {
            sum += time[link] + fixed[link];
        }
        return sum;
    }
}
