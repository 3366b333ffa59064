package org.ortaq.region.water;

import java.util.Locale;

/** What a node of the river network does with water. */
public enum NodeKind {
    /** Stores, and generates where it has a plant. */
    RESERVOIR,
    /** Run of river: a head and turbines, no storage. */
    CASCADE,
    /** A stretch of river with canals, no storage, no turbines. */
    REACH,
    /** The end of a river. */
    SINK,
    /** Stores beside the river, filled by a diversion. */
    OFF_STREAM;

    public static NodeKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public boolean stores() {
        return this == RESERVOIR || this == OFF_STREAM;
    }
}
