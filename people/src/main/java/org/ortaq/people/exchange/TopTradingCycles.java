package org.ortaq.people.exchange;

import java.util.Arrays;

/**
 * Balanced exchange by two-sided top trading cycles (Dur and Ünver 2019, Journal of Political Economy 127): the first
 * student of every node points to the best place that is left, a node to its own first student; who stands in a cycle
 * goes where it points. Each node sends as many as it receives.
 *
 * <p>With a tolerance b a chain may clear as well: its first node sends one more than it receives, its last receives one
 * more than it sends, as long as neither differs by more than b. The chain rule is ours (the paper defines a class
 * of them); with b above 0 truthfulness is not proved.
 *
 * <p>The search walks one path of pointers and keeps what is left of it after a cycle; a wish once found gone is never
 * looked at again. So the work grows with students plus wishes.
 */
public final class TopTradingCycles {

    private static final int NOWHERE = -1;

    private final ExchangeNetwork network;
    private final int[][] queue;
    private final int[] first;
    private final int[] wish;
    private final int[] seatsLeft;
    private final int[] nodeSeats;
    private final int[] surplus;
    private final int[] placed;
    private final int[] path;
    private final int[] goes;
    private final int[] positionOf;
    private int length;

    private TopTradingCycles(ExchangeNetwork network, long seed) {
        this.network = network;
        this.queue = Departures.byNode(network, seed);
        this.first = new int[network.nodes()];
        this.wish = new int[network.students()];
        this.seatsLeft = network.quota().clone();
        this.nodeSeats = new int[network.nodes()];
        for (int place = 0; place < seatsLeft.length; place++) {
            nodeSeats[network.node()[place]] += seatsLeft[place];
        }
        this.surplus = new int[network.nodes()];
        this.placed = new int[network.students()];
        Arrays.fill(placed, DeferredAcceptance.UNPLACED);
        this.path = new int[network.nodes()];
        this.goes = new int[network.nodes()];
        this.positionOf = new int[network.nodes()];
        Arrays.fill(positionOf, NOWHERE);
    }

    /**
     * The balanced matching.
     *
     * @param seed of the lottery that breaks ties of priority
     * @return place by student, {@link DeferredAcceptance#UNPLACED} for those who stay at home
     */
    public static int[] match(ExchangeNetwork network, long seed) {
        return new TopTradingCycles(network, seed).run();
    }

    private int[] run() {
        for (int node = 0; node < network.nodes(); node++) {
            while (mayStart(node) && target(node) != NOWHERE) {
                push(node);
                while (length > 0) {
                    step();
                }
            }
        }
        return placed;
    }

    /** A node that can neither be paid back nor pay in advance need not be looked at. */
    private boolean mayStart(int node) {
        return hasStudent(node) && (nodeSeats[node] > 0 || mayHead(node));
    }

    private boolean hasStudent(int node) {
        return first[node] < queue[node].length;
    }

    /** Whether a node may send one without receiving. */
    private boolean mayHead(int node) {
        return -surplus[node] < network.tolerance();
    }

    /** Whether a node may receive one without sending. */
    private boolean mayEnd(int node) {
        return surplus[node] < network.tolerance();
    }

    /** The place the first student of a node points to; students with nowhere left to go are passed over. */
    private int target(int node) {
        for (; hasStudent(node); first[node]++) {
            int student = queue[node][first[node]];
            int[] list = network.wishes()[student];
            for (; wish[student] < list.length; wish[student]++) {
                if (isOpen(list[wish[student]])) {
                    return list[wish[student]];
                }
            }
        }
        return NOWHERE;
    }

    private boolean isOpen(int place) {
        int node = network.node()[place];
        return seatsLeft[place] > 0 && (hasStudent(node) || mayEnd(node));
    }

    /** Looks at the end of the path: goes on, closes a cycle, ends a chain, or takes a step back. */
    private void step() {
        int node = path[length - 1];
        int place = target(node);
        if (place == NOWHERE) {
            endOrBack(node);
            return;
        }
        goes[length - 1] = place;
        int to = network.node()[place];
        if (positionOf[to] == NOWHERE) {
            push(to);
        } else {
            clear(positionOf[to]);
        }
    }

    private void push(int node) {
        positionOf[node] = length;
        path[length++] = node;
    }

    private void pop() {
        positionOf[path[--length]] = NOWHERE;
    }

    /** The end of the path sends nobody: it closes a chain, if the tolerance allows, or is left. */
    private void endOrBack(int end) {
        pop();
        if (length == 0) {
            return;
        }
        if (!mayEnd(end)) {
            return;
        }
        int head = 0;
        while (head < length && !mayHead(path[head])) {
            head++;
        }
        if (head == length) {
            // Nobody on the way may pay for this seat: the student before it passes it over.
            wish[queue[path[length - 1]][first[path[length - 1]]]]++;
            return;
        }
        surplus[path[head]]--;
        surplus[end]++;
        clear(head);
    }

    /** Everyone on the path from a position on goes where the node's first student points. */
    private void clear(int from) {
        for (int k = from; k < length; k++) {
            int node = path[k];
            placed[queue[node][first[node]++]] = goes[k];
            seatsLeft[goes[k]]--;
            nodeSeats[network.node()[goes[k]]]--;
        }
        while (length > from) {
            pop();
        }
    }
}
