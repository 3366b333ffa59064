package org.ortaq.region.people;

import java.util.Locale;

/** What happens to a foreign degree, from the narrowest to the widest. */
public enum Recognition {
    /** A full procedure, case by case. */
    NOSTRIFICATION,
    /** A right to a fair assessment; refusal only for substantial differences. */
    SIMPLIFIED,
    AUTOMATIC;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Recognition of(String word) {
        return Words.find("result", word, values(), Recognition::word);
    }
}
