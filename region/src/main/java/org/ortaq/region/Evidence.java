package org.ortaq.region;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How well a number is known, best first; the order is the order of choice between rival values. */
public enum Evidence {
    /** Printed by a statistics office, ministry or international organisation. */
    OFFICIAL,
    /** Printed by a news agency or a speech. */
    PRESS,
    /** A result of a published study or model. */
    STUDY,
    /** Computed by us from other numbers. */
    DERIVED,
    /** Our own assumption. */
    ASSUMED,
    /** Recalled, not seen in print; to be checked before it is relied on. */
    MEMORY;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> words() {
        return Stream.of(values()).map(Evidence::word).toList();
    }

    public static Evidence of(String word) {
        for (var evidence : values()) {
            if (evidence.word().equals(word)) {
                return evidence;
            }
        }
        throw new IllegalArgumentException("evidence '" + word + "' is none of " + String.join(", ", words()));
    }

    /** Whether the user is warned that nobody has printed this number. */
    public boolean isWeak() {
        return compareTo(DERIVED) >= 0;
    }
}
