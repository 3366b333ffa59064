package org.ortaq.region.network;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.ortaq.table.Nearest;

/** Finds places by any spelling. */
final class PlaceNames {

    private PlaceNames() {}

    /** Exact after folding accents, case and punctuation; the first place in order of id wins a shared spelling. */
    static Optional<Place> find(List<Place> places, String spelling) {
        var byName = folded(places);
        var found = byName.get(fold(spelling));
        if (found != null) {
            return Optional.of(found);
        }
        return Nearest.to(fold(spelling), byName.keySet())
                .filter(near -> fold(spelling).length() >= 4)
                .map(byName::get);
    }

    /** Exact after folding, nothing for a slip. */
    static Optional<Place> findExactly(List<Place> places, String spelling) {
        return Optional.ofNullable(folded(places).get(fold(spelling)));
    }

    private static NavigableMap<String, Place> folded(List<Place> places) {
        var byName = new TreeMap<String, Place>();
        for (var place : places) {
            spellings(place).forEach(s -> byName.putIfAbsent(fold(s), place));
        }
        return byName;
    }

    private static List<String> spellings(Place place) {
        var all = new ArrayList<>(List.of(place.id(), place.name()));
        all.addAll(place.aliases());
        return all;
    }

    private static String fold(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
