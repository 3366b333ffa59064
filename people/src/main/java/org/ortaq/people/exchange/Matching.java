package org.ortaq.people.exchange;

/**
 * Who got which place.
 *
 * @param place by student, {@link DeferredAcceptance#UNPLACED} for none
 * @param lastAdmitted by place: the student at the cutoff of the open seats; {@link #NO_CUTOFF} where seats are left, or
 *     all are reserved and taken
 */
public record Matching(int[] place, int[] lastAdmitted) {

    /** A place that turned nobody away for lack of open seats. */
    public static final int NO_CUTOFF = -1;
}
