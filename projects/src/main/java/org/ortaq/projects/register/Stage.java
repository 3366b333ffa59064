package org.ortaq.projects.register;

import java.util.Locale;

/** The three things a portfolio mixes up. */
public enum Stage {
    DONE,
    UNDER_WAY,
    TALKED_ABOUT;

    /** Of a status of the register: idea, negotiated, agreed, stalled and unknown are talked about. */
    public static Stage of(String status) {
        return switch (status) {
            case "done" -> DONE;
            case "under-way" -> UNDER_WAY;
            default -> TALKED_ABOUT;
        };
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
