package org.ortaq.region.power;

import java.util.Locale;

/** Whether a plant, line or contract comes by itself. */
public enum Status {
    OPEN,
    /** Decided and paid for at home; comes in its year. */
    COMMITTED,
    /** Comes only when an initiative brings it. */
    PLANNED;

    public static Status of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
