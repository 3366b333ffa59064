package org.ortaq.people.tours;

/**
 * An orienteering problem with time windows over n vertices; vertex 0 is the start, vertex n - 1 the end of every tour.
 *
 * @param ids what the vertices are called outside, n
 * @param score gain of a visit, n; of start and end 0
 * @param service length of a visit in units of time, n
 * @param open earliest start of a visit, n
 * @param close latest start of a visit, n; of the end: the latest arrival
 * @param travel time from i to j at i * n + j
 */
public record Orienteering(int[] ids, int[] score, int[] service, int[] open, int[] close, int[] travel) {

    /** Owns its arrays: the caller gives them up and must not write to what the accessors return. */
    public Orienteering {
        int n = ids.length;
        if (n < 2) {
            throw new IllegalArgumentException("vertices must be at least a start and an end: " + n);
        }
        requireLength("score", score.length, n);
        requireLength("service", service.length, n);
        requireLength("open", open.length, n);
        requireLength("close", close.length, n);
        requireLength("travel", travel.length, n * n);
        requireNotNegative("score", score);
        requireNotNegative("service", service);
        requireNotNegative("travel", travel);
    }

    private static void requireLength(String field, int found, int expected) {
        if (found != expected) {
            throw new IllegalArgumentException(field + " must have " + expected + " entries: " + found);
        }
    }

    private static void requireNotNegative(String field, int[] values) {
        for (int value : values) {
            if (value < 0) {
                throw new IllegalArgumentException(field + " must not be negative: " + value);
            }
        }
    }

    /** How many vertices there are, start and end included. */
    public int size() {
        return ids.length;
    }

    public int travel(int from, int to) {
        return travel[from * ids.length + to];
    }

    /** What all places together would give. */
    public int totalScore() {
        int total = 0;
        for (int value : score) {
            total += value;
        }
        return total;
    }
}
