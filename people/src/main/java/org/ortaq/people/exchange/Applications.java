package org.ortaq.people.exchange;

/**
 * Who wants what, and who is preferred where.
 *
 * @param wishes by student: the places wanted, best first; may be incomplete or empty
 * @param score by place and student: higher is preferred; NaN = not acceptable
 * @param quota by place, not negative
 */
public record Applications(int[][] wishes, double[][] score, int[] quota) {

    public Applications {
        if (score.length != quota.length) {
            throw new IllegalArgumentException(
                    "score and quota must speak of the same places: " + score.length + ", " + quota.length);
        }
        for (int place = 0; place < quota.length; place++) {
            if (quota[place] < 0 || score[place].length != wishes.length) {
                throw new IllegalArgumentException("place " + place + " needs a quota and a score for each student");
            }
        }
        for (int[] list : wishes) {
            checkWishes(list, quota.length);
        }
    }

    private static void checkWishes(int[] list, int places) {
        boolean[] seen = new boolean[places];
        for (int place : list) {
            if (place < 0 || place >= places || seen[place]) {
                throw new IllegalArgumentException("a wish must name a place, and each place once: " + place);
            }
            seen[place] = true;
        }
    }

    int students() {
        return wishes.length;
    }

    boolean accepts(int place, int student) {
        return !Double.isNaN(score[place][student]);
    }

    /** Whether a place prefers one student to another; ties by lottery, equal numbers by student. */
    boolean prefers(int place, int a, int b, long seed) {
        int byScore = Double.compare(score[place][a], score[place][b]);
        if (byScore != 0) {
            return byScore > 0;
        }
        int byLot = Long.compare(Lottery.number(seed, a), Lottery.number(seed, b));
        return byLot == 0 ? a < b : byLot > 0;
    }
}
