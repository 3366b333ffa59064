package org.ortaq.commitments.progress;

import java.util.Locale;

/** The classes of the Open SDG ratio. */
public enum ProgressClass {
    ON_TRACK,
    ACCELERATION_NEEDED,
    LIMITED_PROGRESS,
    DETERIORATION;

    private static final double ON_TRACK_FROM = 0.95;
    private static final double ACCELERATION_FROM = 0.60;

    /** @param ratio observed over required growth */
    public static ProgressClass of(double ratio) {
        if (ratio >= ON_TRACK_FROM) {
            return ON_TRACK;
        }
        if (ratio >= ACCELERATION_FROM) {
            return ACCELERATION_NEEDED;
        }
        return ratio >= 0 ? LIMITED_PROGRESS : DETERIORATION;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
