package org.ortaq.region.people;

import java.util.Locale;

/** Why somebody travels. Most visits in the region are to relatives. */
public enum Purpose {
    RELATIVES,
    LEISURE,
    BUSINESS,
    MEDICAL,
    STUDY,
    OTHER;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Purpose of(String word) {
        return Words.find("purpose", word, values(), Purpose::word);
    }
}
