package org.ortaq.region.people;

import java.util.Locale;

/** What a traveller needs to cross a border, from the narrowest to the widest. */
public enum Document {
    /** The land border is closed to the traveller. */
    CLOSED,
    /** A visa that needs a letter of invitation. */
    VISA_INVITATION,
    VISA,
    /** Electronic visa, or a visa on arrival. */
    E_VISA,
    /** A foreign passport without visa. */
    VISA_FREE,
    /** The national identity card. */
    ID_CARD;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException naming the nearest document */
    static Document of(String word) {
        return word.equals("passport") ? VISA_FREE : Words.find("document", word, values(), Document::word);
    }
}
