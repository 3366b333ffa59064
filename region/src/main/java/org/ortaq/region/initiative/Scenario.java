package org.ortaq.region.initiative;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which initiatives and shocks, over which years, at which dates.
 *
 * @param from first year
 * @param to last year, inclusive
 * @param initiatives ids; empty means all of the package
 * @param without ids left out
 * @param shocks ids
 * @param changes size and start of initiatives, by id, where they are not as they stand
 */
public record Scenario(
        String id,
        String title,
        int from,
        int to,
        Optional<List<String>> initiatives,
        List<String> without,
        Dates dates,
        List<String> shocks,
        SortedMap<String, Change> changes) {

    public Scenario {
        if (from > to) {
            throw new IllegalArgumentException("scenario " + id + " runs from " + from + " to " + to);
        }
        initiatives = initiatives.map(List::copyOf);
        without = without.stream().sorted().distinct().toList();
        shocks = shocks.stream().sorted().distinct().toList();
        changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
    }

    /** A scenario of initiatives as they stand. */
    public Scenario(
            String id,
            String title,
            int from,
            int to,
            Optional<List<String>> initiatives,
            List<String> without,
            Dates dates,
            List<String> shocks) {
        this(id, title, from, to, initiatives, without, dates, shocks, new TreeMap<>());
    }

    public boolean includes(Initiative initiative) {
        return initiatives.map(ids -> ids.contains(initiative.id())).orElse(true) && !without.contains(initiative.id());
    }

    public Scenario without(Collection<String> more) {
        var all =
                java.util.stream.Stream.concat(without.stream(), more.stream()).toList();
        return new Scenario(id, title, from, to, initiatives, all, dates, shocks, changes);
    }

    public Scenario until(int year) {
        return new Scenario(id, title, from, year, initiatives, without, dates, shocks, changes);
    }

    /** The same with some initiatives at another size or start. */
    public Scenario changed(SortedMap<String, Change> more) {
        var all = new TreeMap<>(changes);
        all.putAll(more);
        return new Scenario(id, title, from, to, initiatives, without, dates, shocks, all);
    }

    /** An initiative at its size and start in this scenario. */
    public Initiative applied(Initiative initiative) {
        var change = changes.get(initiative.id());
        return change == null ? initiative : initiative.changed(change, dates);
    }
}
