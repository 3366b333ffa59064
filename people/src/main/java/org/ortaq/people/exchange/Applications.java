package org.ortaq.people.exchange;

/**
 * Who wants what, and who is preferred where.
 *
 * <p>The arrays are not copied: a million students are no rarity. They must not be changed while a matching runs.
 *
 * @param wishes by student: the places wanted, best first; may be incomplete or empty
 * @param score by student and wish: higher is preferred by that place; NaN = the place does not accept the student
 * @param quota by place, not negative
 * @param group by student: the group whose reserved seats it may take, from 0; -1 = none
 * @param reserve by place and group: seats kept for the group as long as it has applicants (Hafalir, Yenmez and Yildirim
 *     2013, Theoretical Economics 8, minority reserves); their sum may not exceed the quota
 */
public record Applications(int[][] wishes, double[][] score, int[] quota, int[] group, int[][] reserve) {

    /** No group of a student. */
    public static final int NO_GROUP = -1;

    public Applications {
        if (score.length != wishes.length || group.length != wishes.length) {
            throw new IllegalArgumentException("wishes, score and group must speak of the same students: "
                    + wishes.length + ", " + score.length + ", " + group.length);
        }
        if (reserve.length != quota.length) {
            throw new IllegalArgumentException(
                    "quota and reserve must speak of the same places: " + quota.length + ", " + reserve.length);
        }
        for (int place = 0; place < quota.length; place++) {
            checkSeats(place, quota[place], reserve[place]);
        }
        int[] lastSeen = new int[quota.length];
        for (int student = 0; student < wishes.length; student++) {
            checkStudent(student, wishes[student], score[student], lastSeen);
            if (group[student] < NO_GROUP) {
                throw new IllegalArgumentException("group of student " + student + " is " + group[student]);
            }
        }
    }

    /** Applications to places without reserved seats. */
    public Applications(int[][] wishes, double[][] score, int[] quota) {
        this(wishes, score, quota, none(wishes.length), new int[quota.length][0]);
    }

    private static int[] none(int students) {
        int[] group = new int[students];
        java.util.Arrays.fill(group, NO_GROUP);
        return group;
    }

    private static void checkSeats(int place, int quota, int[] reserve) {
        long kept = 0;
        for (int seats : reserve) {
            kept += seats;
            if (seats < 0) {
                throw new IllegalArgumentException("reserve of place " + place + " must not be negative: " + seats);
            }
        }
        if (quota < 0 || kept > quota) {
            throw new IllegalArgumentException("place " + place
                    + " needs a quota that is not negative and holds its reserves: quota " + quota + ", reserves "
                    + kept);
        }
    }

    private static void checkStudent(int student, int[] list, double[] score, int[] lastSeen) {
        if (score.length != list.length) {
            throw new IllegalArgumentException("student " + student + " needs a score for each wish: " + list.length
                    + " wishes, " + score.length + " scores");
        }
        for (int place : list) {
            if (place < 0 || place >= lastSeen.length || lastSeen[place] == student + 1) {
                throw new IllegalArgumentException(
                        "a wish must name a place, and each place once: student " + student + " names " + place);
            }
            lastSeen[place] = student + 1;
        }
    }

    public int students() {
        return wishes.length;
    }

    public int places() {
        return quota.length;
    }

    int groups() {
        int most = 0;
        for (int[] seats : reserve) {
            most = Math.max(most, seats.length);
        }
        for (int g : group) {
            most = Math.max(most, g + 1);
        }
        return most;
    }

    int reserved(int place, int group) {
        return group >= 0 && group < reserve[place].length ? reserve[place][group] : 0;
    }
}
