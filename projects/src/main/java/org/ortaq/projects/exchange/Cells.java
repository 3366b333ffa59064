package org.ortaq.projects.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The cells of one project that is being read. */
final class Cells {

    private static final int LONGEST_NOTE = 600;

    private final Map<String, String> cells = new LinkedHashMap<>();

    Cells put(String column, String value) {
        if (!value.isBlank()) {
            cells.put(column, flat(value));
        }
        return this;
    }

    Cells put(String column, List<String> values) {
        return put(column, String.join(";", values.stream().distinct().sorted().toList()));
    }

    /** Adds a sentence to the note. */
    Cells note(String sentence) {
        if (!sentence.isBlank()) {
            var whole = cells.containsKey("note") ? get("note") + "; " + flat(sentence) : flat(sentence);
            cells.put("note", whole.length() > LONGEST_NOTE ? whole.substring(0, LONGEST_NOTE - 4) + " ..." : whole);
        }
        return this;
    }

    String get(String column) {
        return cells.getOrDefault(column, "");
    }

    Map<String, String> all() {
        return cells;
    }

    private static String flat(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** An id of the register from one of another system: lower-case letters, digits and hyphens. */
    static String slug(String id) {
        return id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
