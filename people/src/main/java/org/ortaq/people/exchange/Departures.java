package org.ortaq.people.exchange;

import java.util.Arrays;

/** The order in which the students of a node leave: by priority, ties by lottery. */
final class Departures {

    private Departures() {}

    /** Students by node, the first to leave first. */
    static int[][] byNode(ExchangeNetwork network, long seed) {
        int[] count = new int[network.nodes()];
        for (int node : network.home()) {
            count[node]++;
        }
        var queue = new Integer[network.nodes()][];
        Arrays.setAll(queue, node -> new Integer[count[node]]);
        int[] filled = new int[network.nodes()];
        for (int student = 0; student < network.students(); student++) {
            int node = network.home()[student];
            queue[node][filled[node]++] = student;
        }
        return Arrays.stream(queue).map(own -> sorted(own, network, seed)).toArray(int[][]::new);
    }

    private static int[] sorted(Integer[] own, ExchangeNetwork network, long seed) {
        Arrays.sort(own, (a, b) -> {
            int byPriority = Double.compare(network.priority()[b], network.priority()[a]);
            if (byPriority != 0) {
                return byPriority;
            }
            int byLot = Long.compare(Lottery.number(seed, b), Lottery.number(seed, a));
            return byLot == 0 ? Integer.compare(a, b) : byLot;
        });
        return Arrays.stream(own).mapToInt(Integer::intValue).toArray();
    }
}
