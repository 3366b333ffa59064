package org.ortaq.people.tours;

import java.util.Arrays;

/**
 * The tours of a search with what makes an insertion O(1): for each stop its earliest start of service, given the stops
 * before it, and its latest start that still lets all stops after it be in time. Position 0 is the start, position
 * {@code length[r] - 1} the end.
 */
final class Routes {

    private final Orienteering problem;
    private final Tours tours;
    private final int n;
    private final int[] leave;
    final int count;
    final int[][] node;
    final int[][] earliest;
    final int[][] latest;
    final int[] length;
    final int[] travelled;
    /** Route of each vertex, -1 when it is left out. */
    final int[] where;

    int score;

    /** @param leave service at i plus travel to j, at i * n + j */
    Routes(Orienteering problem, Tours tours, int[] leave) {
        this.problem = problem;
        this.tours = tours;
        this.n = problem.size();
        this.leave = leave;
        this.count = tours.count();
        node = new int[count][n];
        earliest = new int[count][n];
        latest = new int[count][n];
        length = new int[count];
        travelled = new int[count];
        where = new int[n];
        clear();
    }

    void clear() {
        Arrays.fill(where, -1);
        score = 0;
        for (int r = 0; r < count; r++) {
            node[r][0] = 0;
            node[r][1] = n - 1;
            length[r] = 2;
            schedule(r);
        }
    }

    void copyFrom(Routes other) {
        System.arraycopy(other.where, 0, where, 0, n);
        score = other.score;
        for (int r = 0; r < count; r++) {
            int size = other.length[r];
            System.arraycopy(other.node[r], 0, node[r], 0, size);
            System.arraycopy(other.earliest[r], 0, earliest[r], 0, size);
            System.arraycopy(other.latest[r], 0, latest[r], 0, size);
            length[r] = size;
            travelled[r] = other.travelled[r];
        }
    }

    /** Recomputes the times of a route. */
    void schedule(int r) {
        int last = length[r] - 1;
        int[] stop = node[r];
        int[] early = earliest[r];
        early[0] = tours.open()[r];
        int sum = 0;
        for (int p = 1; p <= last; p++) {
            int arc = stop[p - 1] * n + stop[p];
            sum += problem.travel()[arc];
            early[p] = Math.max(early[p - 1] + leave[arc], problem.open()[stop[p]]);
        }
        travelled[r] = sum;
        int[] late = latest[r];
        late[last] = tours.close()[r];
        for (int p = last - 1; p >= 0; p--) {
            late[p] = Math.min(late[p + 1] - leave[stop[p] * n + stop[p + 1]], problem.close()[stop[p]]);
        }
    }

    /** Puts a vertex before a position. */
    void insert(int r, int position, int vertex) {
        int[] stop = node[r];
        System.arraycopy(stop, position, stop, position + 1, length[r] - position);
        stop[position] = vertex;
        length[r]++;
        where[vertex] = r;
        score += problem.score()[vertex];
        schedule(r);
    }

    /** Takes out the stops at positions from (inclusive) to to (exclusive), without a new schedule. */
    void cut(int r, int from, int to) {
        int[] stop = node[r];
        for (int p = from; p < to; p++) {
            where[stop[p]] = -1;
            score -= problem.score()[stop[p]];
        }
        System.arraycopy(stop, to, stop, from, length[r] - to);
        length[r] -= to - from;
    }

    /** Exchanges the tails behind two cuts (2-opt*); whether both routes are in time is for the caller to check. */
    void exchangeTails(int r, int p, int s, int q) {
        int[] tail = Arrays.copyOfRange(node[r], p, length[r]);
        int rest = length[s] - q;
        System.arraycopy(node[s], q, node[r], p, rest);
        System.arraycopy(tail, 0, node[s], q, tail.length);
        length[r] = p + rest;
        length[s] = q + tail.length;
        for (int at = p; at < length[r] - 1; at++) {
            where[node[r][at]] = r;
        }
        for (int at = q; at < length[s] - 1; at++) {
            where[node[s][at]] = s;
        }
        schedule(r);
        schedule(s);
    }

    long travelled() {
        long sum = 0;
        for (int value : travelled) {
            sum += value;
        }
        return sum;
    }

    /** Stops of a route without start and end. */
    int[] stops(int r) {
        return Arrays.copyOfRange(node[r], 1, length[r] - 1);
    }
}
