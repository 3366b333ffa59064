package org.ortaq.commitments;

import java.util.Locale;

/** Whether a promise will be kept, as far as that can be said. */
public enum Verdict {
    /** Even with every parameter at its adverse end the models reach it in time. */
    ON_TRACK,
    /** The models reach it at some corner of their parameters, not at the adverse one. */
    AT_RISK,
    /** No corner reaches it in time. */
    OFF_TRACK,
    MET,
    MISSED,
    /** It has no number, no date, or its outcome was never published. */
    UNTESTABLE,
    /** It has a number and a date, and no model computes it. */
    NOT_MODELLED;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
