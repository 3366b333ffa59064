package org.ortaq.people.exchange;

/**
 * Students of universities (or countries) that send and receive.
 *
 * @param home by student: the node it comes from
 * @param wishes by student: the nodes wanted, best first, without its own; may be incomplete
 * @param priority by student: higher leaves its home first; ties by lottery
 * @param acceptable by node and student: whether the node would take it
 * @param places by node: how many it can take
 */
public record ExchangeNetwork(int[] home, int[][] wishes, double[] priority, boolean[][] acceptable, int[] places) {

    public ExchangeNetwork {
        if (home.length != wishes.length || home.length != priority.length) {
            throw new IllegalArgumentException("home, wishes and priority must speak of the same students: "
                    + home.length + ", " + wishes.length + ", " + priority.length);
        }
        if (acceptable.length != places.length) {
            throw new IllegalArgumentException(
                    "acceptable and places must speak of the same nodes: " + acceptable.length + ", " + places.length);
        }
        for (int student = 0; student < home.length; student++) {
            checkWishes(student, home[student], wishes[student], places.length);
        }
    }

    private static void checkWishes(int student, int home, int[] list, int nodes) {
        if (home < 0 || home >= nodes) {
            throw new IllegalArgumentException("home of student " + student + " is no node: " + home);
        }
        for (int node : list) {
            if (node < 0 || node >= nodes || node == home) {
                throw new IllegalArgumentException("student " + student + " must wish for other nodes: " + node);
            }
        }
    }

    int students() {
        return home.length;
    }

    int nodes() {
        return places.length;
    }

    /** Whether one student leaves its home before another of the same home. */
    boolean leavesBefore(int a, int b, long seed) {
        int byPriority = Double.compare(priority[a], priority[b]);
        if (byPriority != 0) {
            return byPriority > 0;
        }
        int byLot = Long.compare(Lottery.number(seed, a), Lottery.number(seed, b));
        return byLot == 0 ? a < b : byLot > 0;
    }
}
