package org.ortaq.app.hostile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What came of the mutants of a reader. */
final class Tally {

    private static final int SHOWN = 12;

    private int refused;
    private int seen;
    private int harmless;
    private final List<String> defects = new ArrayList<>();
    private final Set<String> kinds = new HashSet<>();
    private int wrong;

    void refuse() {
        refused++;
    }

    void see() {
        seen++;
    }

    void pass() {
        harmless++;
    }

    void wrong(String what) {
        wrong++;
        var kind = what.replaceAll("'[^']*'|\\d+|(?s)became.*", "");
        if (kinds.add(kind.substring(0, Math.min(kind.length(), 150))) && defects.size() < SHOWN) {
            defects.add(what);
        }
    }

    List<String> defects() {
        return defects;
    }

    int harmless() {
        return harmless;
    }

    int refused() {
        return refused;
    }

    int seen() {
        return seen;
    }

    @Override
    public String toString() {
        return "%d mutants: %d refused, %d read with the change seen, %d harmless, %d wrong"
                .formatted(refused + seen + harmless + wrong, refused, seen, harmless, wrong);
    }
}
