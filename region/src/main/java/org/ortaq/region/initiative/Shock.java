package org.ortaq.region.initiative;

import java.util.List;
import org.ortaq.region.Assumption;
import org.ortaq.region.Coalition;

/**
 * Something unwanted: the same levers, with a beginning and an end.
 *
 * @param from first year
 * @param to last year, inclusive
 */
public record Shock(
        String id,
        String title,
        String summary,
        String domain,
        int from,
        int to,
        List<DatedLever> levers,
        List<String> sources) {

    public Shock {
        if (from > to) {
            throw new IllegalArgumentException("shock " + id + " runs from " + from + " to " + to);
        }
        levers = List.copyOf(levers);
        sources = List.copyOf(sources);
    }

    /** The name under which its sizes are drawn. */
    public String sizeQuantity() {
        return id + ".size";
    }

    /** Whether a size is known only to lie in a range. */
    public boolean isUncertain() {
        return levers.stream().anyMatch(DatedLever::isUncertain);
    }

    public List<ActiveLever> active(int year, Assumption assumption) {
        if (year < from || year > to) {
            return List.of();
        }
        return levers.stream()
                .flatMap(dated -> dated.at(assumption).within(Coalition.ALL).stream())
                .map(lever -> new ActiveLever(lever, from))
                .toList();
    }
}
