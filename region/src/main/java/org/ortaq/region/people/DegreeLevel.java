package org.ortaq.region.people;

import java.util.List;
import java.util.Locale;

/** Level of a degree. */
public enum DegreeLevel {
    BACHELOR,
    MASTER,
    DOCTOR;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The levels a word stands for: one level, or all of them for {@code all}. */
    static List<DegreeLevel> of(String word) {
        return word.equals("all") ? List.of(values()) : List.of(Words.find("level", word, values(), DegreeLevel::word));
    }
}
