package org.ortaq.region.statistics;

import java.util.OptionalInt;
import java.util.TreeMap;
import org.ortaq.table.Table;

/** From HS codes to SITC sections by the longest prefix of the table {@code trade-hs-to-sitc}. */
public final class HsSections {

    private static final int LONGEST = 6;

    private final TreeMap<String, Integer> sections = new TreeMap<>();

    private HsSections() {}

    public static HsSections of(Table table) {
        var map = new HsSections();
        table.rows().forEach(row -> map.sections.put(row.text("hs_prefix"), row.integer("sitc_section")));
        return map;
    }

    /** The section of a code of two to six digits; empty when no prefix fits. */
    public OptionalInt of(String code) {
        for (int length = Math.min(LONGEST, code.length()); length >= 2; length--) {
            var section = sections.get(code.substring(0, length));
            if (section != null) {
                return OptionalInt.of(section);
            }
        }
        return OptionalInt.empty();
    }
}
