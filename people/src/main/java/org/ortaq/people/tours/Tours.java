package org.ortaq.people.tours;

/**
 * The tours of a problem: they may differ in when they begin and end and in what is closed to them.
 *
 * @param open earliest departure from the start, one a tour
 * @param close latest arrival at the end, one a tour
 * @param closed places closed to a tour, tour by vertex
 */
public record Tours(int[] open, int[] close, boolean[][] closed) {

    /** Owns its arrays. */
    public Tours {
        if (open.length < 1 || close.length != open.length || closed.length != open.length) {
            throw new IllegalArgumentException("tours must be at least 1, each with open, close and closed: "
                    + open.length + ", " + close.length + ", " + closed.length);
        }
    }

    /** So many tours, all alike. */
    public static Tours alike(Orienteering problem, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("tours must be at least 1: " + count);
        }
        int[] open = new int[count];
        int[] close = new int[count];
        java.util.Arrays.fill(open, problem.open()[0]);
        java.util.Arrays.fill(close, problem.close()[problem.size() - 1]);
        return new Tours(open, close, new boolean[count][problem.size()]);
    }

    public int count() {
        return open.length;
    }

    boolean isAlike() {
        for (int r = 1; r < open.length; r++) {
            if (open[r] != open[0] || close[r] != close[0] || !java.util.Arrays.equals(closed[r], closed[0])) {
                return false;
            }
        }
        return true;
    }
}
