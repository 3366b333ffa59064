package org.ortaq.sharing;

import java.util.List;
import java.util.Optional;

/** The rules of sharing on offer; each is defined, with its source, in the class of its name. */
public enum SharingRule {
    SHAPLEY,
    NUCLEOLUS,
    GATELY,
    TAU,
    EQUAL,
    PROPORTIONAL,
    DOWNSTREAM_INCREMENTAL,
    UPSTREAM_INCREMENTAL;

    /** The shares of a game of gains by player; empty where the rule is not defined for the game. */
    public Optional<List<Rational>> shares(Game game) {
        return switch (this) {
            case SHAPLEY -> Optional.of(Shapley.of(game));
            case NUCLEOLUS -> Optional.of(Nucleolus.of(game));
            case GATELY -> Gately.of(game);
            case TAU -> TauValue.of(game);
            case EQUAL -> Optional.of(SimpleShares.equal(game));
            case PROPORTIONAL -> SimpleShares.proportional(game);
            case DOWNSTREAM_INCREMENTAL -> Optional.of(SimpleShares.downstreamIncremental(game));
            case UPSTREAM_INCREMENTAL -> Optional.of(SimpleShares.upstreamIncremental(game));
        };
    }
}
