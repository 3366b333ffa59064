package org.ortaq.projects.exchange;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Countries of the package by their codes and names.
 *
 * @param iso2 two letters by three
 * @param names name by three letters
 */
public record CountryNames(SortedMap<String, String> iso2, SortedMap<String, String> names) {

    public CountryNames {
        iso2 = Collections.unmodifiableSortedMap(new TreeMap<>(iso2));
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    }

    /** The three letters of two letters, three letters, or an English name. */
    Optional<String> code(String text) {
        var asked = text.strip();
        var upper = asked.toUpperCase(Locale.ROOT);
        if (names.containsKey(upper)) {
            return Optional.of(upper);
        }
        return names.keySet().stream()
                .filter(c -> upper.equals(iso2.get(c)) || asked.equalsIgnoreCase(names.get(c)))
                .findFirst();
    }

    String name(String code) {
        return names.getOrDefault(code, code);
    }
}
