package org.ortaq.region.initiative;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How far an initiative has come, as last seen. */
public enum Status {
    IN_FORCE,
    UNDER_WAY,
    AGREED,
    PROPOSED,
    IDEA,
    /** It carries commitments and cannot move a number of the models. */
    CANNOT_MOVE;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static List<String> words() {
        return Stream.of(values()).map(Status::word).toList();
    }
}
