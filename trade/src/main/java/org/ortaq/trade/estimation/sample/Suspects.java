package org.ortaq.trade.estimation.sample;

import org.ortaq.trade.estimation.likelihood.Maximum;

/**
 * The zeros that a fit leaves open.
 *
 * <p>For a separating direction z (0 on positive values, at most 1 elsewhere) an exact Newton step d has {@code sum mu z d =
 * -sum mu z}: on average over what is separated it falls by one. A step solved to a squared error E then falls by more than
 * one half somewhere, unless {@code sum mu z <= 4 E}. So when no zero falls that much and no zero has a mu near E, nothing is
 * separated.
 */
public final class Suspects {

    private static final double SAFETY = 100;
    private static final double FALL = -0.5;

    private final double[] y;
    private final Maximum maximum;

    /** @param y values in the order of the fit */
    public Suspects(double[] y, Maximum maximum) {
        this.y = y;
        this.maximum = maximum;
    }

    /** The suspects by row; an empty array when there are none. */
    public boolean[] find() {
        double least = SAFETY * 4 * maximum.open();
        if (!isOpen(FALL, least)) return new boolean[0];
        boolean[] suspects = new boolean[y.length];
        for (int i = 0; i < y.length; i++) suspects[i] = isSuspect(i, FALL / 100, SAFETY * least);
        return suspects;
    }

    private boolean isOpen(double fall, double least) {
        for (int i = 0; i < y.length; i++) {
            if (isSuspect(i, fall, least)) return true;
        }
        return false;
    }

    private boolean isSuspect(int i, double fall, double least) {
        return y[i] == 0 && (maximum.lastStep()[i] < fall || maximum.mu()[i] < least);
    }
}
