package org.ortaq.sharing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A game of gains or of costs with its shares by every rule: the door of this room. Shares of a game of costs are costs.
 * An excess is what a coalition would gain by leaving, in both kinds of games: v(S) - x(S), or x(S) - c(S).
 */
public final class Shares {
    private final Game stated;
    private final Game gains;
    private final Sense sense;
    private final Map<SharingRule, List<Rational>> byRule = new EnumMap<>(SharingRule.class);
    private final @Nullable LeastCore leastCore;

    private Shares(Game stated, Sense sense) {
        this.stated = stated;
        this.sense = sense;
        gains = sense == Sense.GAIN ? stated : stated.negated();
        for (var rule : SharingRule.values()) rule.shares(gains).ifPresent(x -> byRule.put(rule, turned(x)));
        leastCore = LeastCore.of(gains).orElse(null);
    }

    /** Computes the shares. */
    public static Shares of(Game game, Sense sense) {
        return new Shares(game, sense);
    }

    private List<Rational> turned(List<Rational> x) {
        return sense == Sense.GAIN ? x : x.stream().map(Rational::negate).toList();
    }

    /** The game as stated. */
    public Game game() {
        return stated;
    }

    /** Whether its numbers are gains or costs. */
    public Sense sense() {
        return sense;
    }

    /** Shares by rule, in the order of the rules; a rule not defined for the game is absent. */
    public Map<SharingRule, List<Rational>> byRule() {
        return Collections.unmodifiableMap(byRule);
    }

    /** Shares by one rule, by player; empty if it is not defined for the game. */
    public Optional<List<Rational>> by(SharingRule rule) {
        return Optional.ofNullable(byRule.get(rule));
    }

    /** The smallest e for which some allocation leaves no coalition an excess above e; empty for one player. */
    public Optional<Rational> leastCoreEpsilon() {
        return Optional.ofNullable(leastCore).map(LeastCore::epsilon);
    }

    /** Whether no allocation keeps everybody. */
    public boolean coreEmpty() {
        return leastCore != null && leastCore.coreEmpty();
    }

    /** The coalitions that would gain by leaving an allocation, the largest gain first. */
    public List<Excess> leavers(List<Rational> allocation) {
        return Core.leavers(gains, turned(allocation));
    }

    /** The smallest payments between the players that leave nobody better off alone, or come closest to that. */
    public Settlement transfers(List<Rational> allocation) {
        Settlement s = SmallestTransfers.of(gains, turned(allocation));
        if (sense == Sense.GAIN) return s;
        return new Settlement(
                s.core(),
                s.total(),
                s.transfers(),
                s.shares().stream().map(x -> -x).toList());
    }
}
