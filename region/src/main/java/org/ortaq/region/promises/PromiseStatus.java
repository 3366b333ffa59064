package org.ortaq.region.promises;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ortaq.table.Nearest;

/** How a promise stood when it was last seen. */
public enum PromiseStatus {
    PROPOSED,
    ANNOUNCED,
    HELD,
    ADOPTED,
    SIGNED,
    IN_FORCE,
    UNDER_WAY,
    PARTLY,
    KEPT,
    LATE,
    MISSED,
    /** Its period is over and no account of it was found. */
    EXPIRED,
    /** Another promise took its place before it was kept. */
    REPLACED,
    /** The measured value goes away from the target. */
    MOVING_AWAY,
    UNKNOWN;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static List<String> words() {
        return Stream.of(values()).map(PromiseStatus::word).toList();
    }

    /** Whether it has come to an end, well or badly, so that nothing remains to be tracked. */
    public boolean isClosed() {
        return switch (this) {
            case KEPT, MISSED, EXPIRED, REPLACED, HELD -> true;
            case PROPOSED, ANNOUNCED, ADOPTED, SIGNED, IN_FORCE, UNDER_WAY, PARTLY, LATE, MOVING_AWAY, UNKNOWN -> false;
        };
    }

    /** @throws IllegalArgumentException naming the nearest status when there is no such one */
    public static PromiseStatus of(String word) {
        for (var status : values()) {
            if (status.word().equals(word)) {
                return status;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is not a status of a promise"
                + Nearest.to(word, words()).map(n -> "; perhaps " + n + "?").orElse(""));
    }
}
