package org.ortaq.transport;

import java.util.ArrayList;
import java.util.List;

/** Collects the edges of the state graph. */
final class Edges {

    /**
     * One edge.
     *
     * @param link index of the link hauled over; -1 for what happens at a place
     * @param point index of the border point or port passed; -1 for none
     */
    record Edge(int from, int to, EdgeKind kind, double usd, double hours, int link, int point, long key) {}

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final List<Edge> all = new ArrayList<>();

    void add(Edge edge) {
        all.add(edge);
    }

    Edge get(int edge) {
        return all.get(edge);
    }

    int count() {
        return all.size();
    }

    int[] ints(java.util.function.ToIntFunction<Edge> of) {
        return all.stream().mapToInt(of).toArray();
    }

    double[] doubles(java.util.function.ToDoubleFunction<Edge> of) {
        return all.stream().mapToDouble(of).toArray();
    }

    long[] keys() {
        return all.stream().mapToLong(Edge::key).toArray();
    }

    /** FNV-1a over the characters of an id: the same on every platform. */
    static long key(String id) {
        long hash = FNV_OFFSET;
        for (int k = 0; k < id.length(); k++) {
            hash = (hash ^ id.charAt(k)) * FNV_PRIME;
        }
        return hash;
    }
}
