package org.ortaq.region.initiative;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.ortaq.region.Region;
import org.ortaq.region.lever.Lever;

/**
 * A lever in force.
 *
 * @param since the year it came into force
 */
public record ActiveLever(Lever lever, int since) {

    /**
     * Canonical order. Closures come last, so that what is closed stays closed; within a type the rules of
     * {@link org.ortaq.region.lever.Merge} are commutative, and the text order only fixes the rounding.
     */
    private static final Comparator<ActiveLever> CANONICAL = Comparator.comparing(
                    (ActiveLever a) -> a.lever().merge() == org.ortaq.region.lever.Merge.CLOSED)
            .thenComparing(a -> a.lever().type())
            .thenComparing(a -> a.lever().toString())
            .thenComparingInt(ActiveLever::since);

    public static List<ActiveLever> canonical(Collection<ActiveLever> levers) {
        return levers.stream().sorted(CANONICAL).toList();
    }

    /** Applies levers in canonical order, so that any order of initiatives gives the same Region. */
    public static Region apply(Region region, Collection<ActiveLever> levers) {
        var changed = region;
        for (var active : canonical(levers)) {
            changed = active.lever().apply(changed, active.since());
        }
        return changed;
    }
}
