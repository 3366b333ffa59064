package org.ortaq.transport.shortest;

/** A 4-ary heap of nodes by cost, with a place for every node so that a cost can fall. Equal costs: the smaller node first. */
final class Heap {

    private static final int ARITY = 4;

    private final double[] key;
    private final int[] node;
    private final int[] place;
    private int size;

    Heap(int nodes) {
        key = new double[nodes];
        node = new int[nodes];
        place = new int[nodes];
        java.util.Arrays.fill(place, -1);
    }

    boolean isEmpty() {
        return size == 0;
    }

    double leastKey() {
        return key[0];
    }

    /** Puts a node in, or moves it up when it is there with a higher cost. */
    void put(int v, double cost) {
        int at = place[v];
        up(at < 0 ? size++ : at, v, cost);
    }

    int takeLeast() {
        int least = node[0];
        place[least] = -1;
        size--;
        if (size > 0) {
            down(node[size], key[size]);
        }
        return least;
    }

    /** Forgets what is left. */
    void clear() {
        for (int k = 0; k < size; k++) {
            place[node[k]] = -1;
        }
        size = 0;
    }

    private void up(int from, int v, double cost) {
        int at = from;
        while (at > 0) {
            int parent = (at - 1) / ARITY;
            if (!isBefore(cost, v, parent)) {
                break;
            }
            set(at, node[parent], key[parent]);
            at = parent;
        }
        set(at, v, cost);
    }

    private void down(int v, double cost) {
        int at = 0;
        while (true) {
            int child = at * ARITY + 1;
            if (child >= size) {
                break;
            }
            int best = child;
            int end = Math.min(child + ARITY, size);
            for (int k = child + 1; k < end; k++) {
                if (isBefore(key[k], node[k], best)) {
                    best = k;
                }
            }
            if (isBefore(cost, v, best)) {
                break;
            }
            set(at, node[best], key[best]);
            at = best;
        }
        set(at, v, cost);
    }

    private boolean isBefore(double cost, int v, int other) {
        return cost < key[other] || (cost == key[other] && v < node[other]);
    }

    private void set(int at, int v, double cost) {
        node[at] = v;
        key[at] = cost;
        place[v] = at;
    }
}
