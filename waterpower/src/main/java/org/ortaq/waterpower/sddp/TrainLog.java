package org.ortaq.waterpower.sddp;

/**
 * What happened in a training.
 *
 * @param bounds lower bound after each iteration; owned, not copied
 * @param stopped why it ended
 * @param solves stage programs solved
 * @param steps simplex steps
 * @param fallbacks solves in which the first solver failed and another stepped in
 */
@SuppressWarnings("ArrayRecordComponent")
public record TrainLog(double[] bounds, Stopped stopped, long solves, long steps, long fallbacks) {
    /** Iterations done. */
    public int iterations() {
        return bounds.length;
    }
}
