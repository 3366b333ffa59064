package org.ortaq.people.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Balanced exchange by two-sided top trading cycles (Dur and Ünver 2019, Journal of Political Economy 127): every
 * student points to the best node that would take it and has a place, every node to the first of its own students; who
 * stands in a cycle goes where it points. Each node sends as many as it receives.
 */
public final class TopTradingCycles {

    private final ExchangeNetwork network;
    private final List<List<Integer>> queue = new ArrayList<>();
    private final int[] first;
    private final int[] placesLeft;
    private final int[] placed;

    private TopTradingCycles(ExchangeNetwork network, long seed) {
        this.network = network;
        this.first = new int[network.nodes()];
        this.placesLeft = network.places().clone();
        this.placed = new int[network.students()];
        Arrays.fill(placed, DeferredAcceptance.UNPLACED);
        for (int node = 0; node < network.nodes(); node++) {
            queue.add(ownStudents(node, seed));
        }
    }

    /**
     * The balanced matching.
     *
     * @param seed of the lottery that breaks ties of priority
     * @return node by student, {@link DeferredAcceptance#UNPLACED} for those who stay at home
     */
    public static int[] match(ExchangeNetwork network, long seed) {
        return new TopTradingCycles(network, seed).run();
    }

    private List<Integer> ownStudents(int node, long seed) {
        var own = new ArrayList<Integer>();
        for (int student = 0; student < network.students(); student++) {
            if (network.home()[student] == node) {
                own.add(student);
            }
        }
        own.sort((a, b) -> a.equals(b) ? 0 : network.leavesBefore(a, b, seed) ? -1 : 1);
        return own;
    }

    private int[] run() {
        int node = start();
        while (node >= 0) {
            clear(cycleFrom(node));
            node = start();
        }
        return placed;
    }

    /** Any node that still takes part; those whose students have nowhere left to go drop out on the way. */
    private int start() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int node = 0; node < network.nodes(); node++) {
                if (isIn(node) && target(node) < 0) {
                    first[node]++;
                    changed = true;
                }
            }
        }
        for (int node = 0; node < network.nodes(); node++) {
            if (isIn(node)) {
                return node;
            }
        }
        return -1;
    }

    /** A node takes part while it has a student to send and a place to give. */
    private boolean isIn(int node) {
        return placesLeft[node] > 0 && first[node] < queue.get(node).size();
    }

    private int sent(int node) {
        return queue.get(node).get(first[node]);
    }

    /** Where the first student of a node points; -1 = nowhere. */
    private int target(int node) {
        int student = sent(node);
        for (int wish : network.wishes()[student]) {
            if (isIn(wish) && network.acceptable()[wish][student]) {
                return wish;
            }
        }
        return -1;
    }

    /** Follows the pointers until a node comes again; the nodes from its first visit on are the cycle. */
    private List<Integer> cycleFrom(int start) {
        var path = new ArrayList<Integer>();
        int node = start;
        while (!path.contains(node)) {
            path.add(node);
            node = target(node);
        }
        return path.subList(path.indexOf(node), path.size());
    }

    private void clear(List<Integer> cycle) {
        int[] to = new int[cycle.size()];
        for (int k = 0; k < to.length; k++) {
            to[k] = target(cycle.get(k));
        }
        for (int k = 0; k < to.length; k++) {
            placed[sent(cycle.get(k))] = to[k];
        }
        for (int node : cycle) {
            first[node]++;
            placesLeft[node]--;
        }
    }
}
