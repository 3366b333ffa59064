package org.ortaq.region.initiative;

import java.util.List;

/** Which date of an initiative a scenario believes. */
public enum Dates {
    /** The date that was promised. */
    PROMISED,
    /** The date that is likely, with its range at the corners. */
    LIKELY;

    public static List<String> words() {
        return List.of("likely", "promised");
    }
}
