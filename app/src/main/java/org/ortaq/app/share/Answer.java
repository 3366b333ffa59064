package org.ortaq.app.share;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ortaq.sharing.Excess;
import org.ortaq.sharing.Game;
import org.ortaq.sharing.Rational;
import org.ortaq.sharing.Shares;
import org.ortaq.sharing.SharingRule;

/**
 * A game with its shares by every rule, who would leave, and what keeps them.
 *
 * <p>Of a game stated exactly every excess above 0 counts. A river is computed in doubles; there an excess counts above
 * 1e-9 of the largest worth, for below that it is rounding.
 */
final class Answer {
    private static final double ROUNDING = 1e-9;

    private final GameFile file;
    private final Shares shares;
    private final Rational dust;
    private final List<RuleAnswer> rules;

    private Answer(GameFile file) {
        this.file = file;
        shares = Shares.of(file.game(), file.sense());
        dust = dust(file.game());
        rules = shares.byRule().keySet().stream().map(this::answer).toList();
    }

    static Answer of(GameFile file) {
        return new Answer(file);
    }

    private static Rational dust(Game game) {
        if (game.exact()) return Rational.ZERO;
        double largest = Arrays.stream(game.v()).map(Math::abs).max().orElse(0);
        return Rational.of(ROUNDING * largest);
    }

    private RuleAnswer answer(SharingRule rule) {
        var x = shares.by(rule).orElseThrow();
        List<Excess> leavers = shares.leavers(x).stream()
                .filter(e -> e.value().compareTo(dust) > 0)
                .toList();
        // With nobody to keep the least payment is none.
        if (leavers.isEmpty()) {
            var same = x.stream().map(Rational::doubleValue).toList();
            return new RuleAnswer(rule, x, true, leavers, List.of(), 0, same);
        }
        var settled = shares.transfers(x);
        return new RuleAnswer(rule, x, false, leavers, settled.transfers(), settled.total(), settled.shares());
    }

    GameFile file() {
        return file;
    }

    Game game() {
        return file.game();
    }

    /** Smallest largest excess; nothing for one player. */
    Optional<Rational> leastCoreEpsilon() {
        return shares.leastCoreEpsilon();
    }

    boolean coreEmpty() {
        return leastCoreEpsilon().filter(e -> e.compareTo(dust) > 0).isPresent();
    }

    /** The rules defined for the game, in their order. */
    List<RuleAnswer> rules() {
        return rules;
    }

    /** Nothing where the rule is not defined for the game. */
    Optional<RuleAnswer> by(SharingRule rule) {
        return rules.stream().filter(r -> r.rule() == rule).findFirst();
    }
}
