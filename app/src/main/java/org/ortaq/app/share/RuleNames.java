package org.ortaq.app.share;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ortaq.sharing.SharingRule;

/** What the rules are called: on the command line, as keys, in sentences. */
final class RuleNames {
    private RuleNames() {}

    /** On the command line and as a value: {@code downstream-incremental}. */
    static String word(SharingRule rule) {
        return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> words() {
        return Arrays.stream(SharingRule.values()).map(RuleNames::word).toList();
    }

    static Optional<SharingRule> of(String word) {
        return Arrays.stream(SharingRule.values())
                .filter(rule -> word(rule).equals(word))
                .findFirst();
    }

    /** As a key of the object: {@code downstreamIncremental}. */
    static String key(SharingRule rule) {
        return switch (rule) {
            case DOWNSTREAM_INCREMENTAL -> "downstreamIncremental";
            case UPSTREAM_INCREMENTAL -> "upstreamIncremental";
            case SHAPLEY, NUCLEOLUS, GATELY, TAU, EQUAL, PROPORTIONAL -> word(rule);
        };
    }

    static String title(SharingRule rule) {
        return switch (rule) {
            case SHAPLEY -> "Shapley";
            case NUCLEOLUS -> "nucleolus";
            case GATELY -> "Gately";
            case TAU -> "tau";
            case EQUAL -> "equal";
            case PROPORTIONAL -> "proportional";
            case DOWNSTREAM_INCREMENTAL -> "downstream";
            case UPSTREAM_INCREMENTAL -> "upstream";
        };
    }

    /** Why a rule may have no shares. */
    static String undefined(SharingRule rule) {
        return switch (rule) {
            case GATELY -> "the contributions add up to what all have alone, and v(N) does not";
            case TAU -> "the game is not quasi-balanced";
            case PROPORTIONAL -> "what the players have alone is all 0 or of both signs";
            case SHAPLEY, NUCLEOLUS, EQUAL, DOWNSTREAM_INCREMENTAL, UPSTREAM_INCREMENTAL -> "defined for every game";
        };
    }
}
