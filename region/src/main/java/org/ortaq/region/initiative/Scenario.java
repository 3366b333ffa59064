package org.ortaq.region.initiative;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Which initiatives and shocks, over which years, at which dates.
 *
 * @param from first year
 * @param to last year, inclusive
 * @param initiatives ids; empty means all of the package
 * @param without ids left out
 * @param shocks ids
 */
public record Scenario(
        String id,
        String title,
        int from,
        int to,
        Optional<List<String>> initiatives,
        List<String> without,
        Dates dates,
        List<String> shocks) {

    public Scenario {
        if (from > to) {
            throw new IllegalArgumentException("scenario " + id + " runs from " + from + " to " + to);
        }
        initiatives = initiatives.map(List::copyOf);
        without = without.stream().sorted().distinct().toList();
        shocks = shocks.stream().sorted().distinct().toList();
    }

    public boolean includes(Initiative initiative) {
        return initiatives.map(ids -> ids.contains(initiative.id())).orElse(true) && !without.contains(initiative.id());
    }

    public Scenario without(Collection<String> more) {
        var all =
                java.util.stream.Stream.concat(without.stream(), more.stream()).toList();
        return new Scenario(id, title, from, to, initiatives, all, dates, shocks);
    }

    public Scenario until(int year) {
        return new Scenario(id, title, from, year, initiatives, without, dates, shocks);
    }
}
