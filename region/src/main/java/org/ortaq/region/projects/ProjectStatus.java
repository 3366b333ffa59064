package org.ortaq.region.projects;

import java.util.Locale;

/** How far a project has come, the nearest to completion first among the unfinished. */
public enum ProjectStatus {
    DONE,
    UNDER_WAY,
    AGREED,
    NEGOTIATED,
    IDEA,
    STALLED,
    UNKNOWN;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when there is no such status */
    public static ProjectStatus of(String word) {
        for (var status : values()) {
            if (status.word().equals(word)) {
                return status;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is not a status of a project");
    }
}
