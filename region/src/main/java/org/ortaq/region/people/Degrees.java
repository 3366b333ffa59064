package org.ortaq.region.people;

import java.util.ArrayList;
import java.util.List;

/**
 * How degrees are recognised.
 *
 * @param rules the rules known to be in force at the as-of date, sorted by id
 * @param listed members of the first thousand known at the as-of date, sorted by id
 * @param granted by level: ordinal of the widest result granted by levers to accredited institutions; -1 = none
 */
public record Degrees(List<DegreeRule> rules, List<ListedInstitution> listed, List<SquareTable> granted) {

    public Degrees {
        rules = List.copyOf(rules);
        listed = List.copyOf(listed);
        granted = List.copyOf(granted);
    }

    Degrees grant(int from, int to, List<DegreeLevel> levels, Recognition result) {
        var changed = new ArrayList<>(granted);
        for (var level : levels) {
            changed.set(level.ordinal(), changed.get(level.ordinal()).atLeast(from, to, result.ordinal()));
        }
        return new Degrees(rules, listed, changed);
    }
}
