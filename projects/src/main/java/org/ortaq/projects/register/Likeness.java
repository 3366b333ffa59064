package org.ortaq.projects.register;

import java.util.List;

/**
 * Two rows that may be one project, or one that was started twice.
 *
 * @param a id
 * @param b id of the other; the same as {@code a} when one row tells of two starts
 * @param score in [0, 1]
 * @param why what speaks for it and what against, in words
 */
public record Likeness(String a, String b, double score, List<String> why) {

    /** From here two rows are told as very likely one. */
    private static final double VERY_LIKELY = 0.8;

    private static final double LIKELY = 0.65;

    public Likeness {
        why = List.copyOf(why);
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("score of " + a + " and " + b + " must be in [0, 1]: " + score);
        }
    }

    public boolean isStartedTwice() {
        return a.equals(b);
    }

    /** How sure: very likely, likely, possible. */
    public String sure() {
        if (score >= VERY_LIKELY) {
            return "very likely";
        }
        return score >= LIKELY ? "likely" : "possible";
    }
}
