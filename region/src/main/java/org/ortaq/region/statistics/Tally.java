package org.ortaq.region.statistics;

import java.util.TreeMap;

/** How many rows were read, kept and dropped, and why. */
public final class Tally {

    private long read;
    private long kept;
    private final TreeMap<String, Long> dropped = new TreeMap<>();

    void read() {
        read++;
    }

    void keep() {
        kept++;
    }

    void drop(String reason) {
        dropped.merge(reason, 1L, Long::sum);
    }

    public long rowsRead() {
        return read;
    }

    public long rowsKept() {
        return kept;
    }

    /** Rows by reason; a copy. */
    public TreeMap<String, Long> dropped() {
        return new TreeMap<>(dropped);
    }
}
