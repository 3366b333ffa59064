package org.ortaq.people.recognition;

import java.util.Set;

/**
 * A rule in force.
 *
 * @param id of the rule
 * @param from country index that issues the degree
 * @param to country index that recognises it
 * @param levels the levels it covers
 */
public record Rule(String id, int from, int to, Set<Level> levels, Rank rank, Condition condition, Verdict verdict) {

    public Rule {
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("levels of rule " + id + " must not be empty");
        }
        levels = Set.copyOf(levels);
    }

    boolean speaksOf(Degree degree, int recogniser) {
        return from == degree.country() && to == recogniser && levels.contains(degree.level());
    }

    boolean isMetBy(Degree degree) {
        return switch (condition) {
            case NONE -> true;
            case ACCREDITED -> degree.accredited();
            case TOP_1000 -> degree.amongTop1000();
            case LISTED -> degree.listed();
        };
    }
}
