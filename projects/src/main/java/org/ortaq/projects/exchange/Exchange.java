package org.ortaq.projects.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a file of projects holds.
 *
 * @param rows cells of the register by column, by id, in the order of the file
 * @param lines line of the file each row stands on
 * @param broken ids of rows that have a mistake of their own
 * @param sources where the rows come from
 * @param notes what has no place in the register, and what was decided
 */
public record Exchange(
        SequencedMap<String, Map<String, String>> rows,
        Map<String, Integer> lines,
        SortedSet<String> broken,
        List<ExchangedSource> sources,
        List<String> notes) {

    public Exchange {
        rows = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(rows));
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
        broken = Collections.unmodifiableSortedSet(new TreeSet<>(broken));
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
    }
}
