package org.ortaq.region.promises;

import java.util.Locale;

/** What the facts say of a claim. */
public enum ClaimVerdict {
    AGREES,
    /** True in part, or contested between sources. */
    PARTLY,
    CONTRADICTS,
    /** The text contradicts itself. */
    INCONSISTENT,
    CANNOT_CHECK,
    NOT_MEASURABLE;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when there is no such verdict */
    public static ClaimVerdict of(String word) {
        for (var verdict : values()) {
            if (verdict.word().equals(word)) {
                return verdict;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is not a verdict on a claim");
    }
}
