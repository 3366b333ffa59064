package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ortaq.region.Coalition;
import org.ortaq.region.Member;
import org.ortaq.sharing.Core;
import org.ortaq.sharing.Game;
import org.ortaq.sharing.LeastCore;
import org.ortaq.sharing.Nucleolus;
import org.ortaq.sharing.Rational;
import org.ortaq.sharing.Shapley;
import org.ortaq.sharing.SharingRule;
import org.ortaq.sharing.SmallestTransfers;

/**
 * The game of the five and what it says of the gains as they fall.
 *
 * @param worth v(S) by mask, million 2023 US dollars, present value
 * @param asItFalls gain of each member under the whole package, without transfers
 * @param shapley the Shapley value
 * @param nucleolus the nucleolus
 * @param coreEmpty whether no division keeps every coalition
 * @param leastCoreEpsilon the smallest possible largest excess
 * @param leavers coalitions that would gain by leaving, the largest excess first
 * @param transfers the smallest payments that keep everyone, or come nearest to it when the core is empty
 */
public record Division(
        double[] worth,
        double[] asItFalls,
        double[] shapley,
        double[] nucleolus,
        boolean coreEmpty,
        double leastCoreEpsilon,
        List<Leaver> leavers,
        List<Payment> transfers) {

    /** A coalition and what it would gain by leaving. */
    public record Leaver(Coalition coalition, double excess) {}

    /** Who pays whom how much, million 2023 US dollars, present value. */
    public record Payment(Member from, Member to, double value) {}

    /**
     * Plays the game.
     *
     * @param worth v(S) by mask, v(0) = 0
     * @param asItFalls must add up to v of all, to rounding
     */
    static Division of(double[] worth, double[] asItFalls) {
        var game = Game.of(Stream.of(Member.values()).map(Member::name).toList(), worth);
        var shares = shares(game, asItFalls);
        var leastCore = LeastCore.of(game);
        return new Division(
                worth.clone(),
                asItFalls.clone(),
                doubles(Shapley.of(game)),
                doubles(Nucleolus.of(game)),
                leastCore.map(LeastCore::coreEmpty).orElse(true),
                leastCore.map(l -> l.epsilon().doubleValue()).orElse(Double.NaN),
                leavers(game, shares),
                payments(game, shares));
    }

    /**
     * The same total shared by a rule.
     *
     * @param shares by member, million 2023 US dollars, present value
     * @param leavers coalitions that would gain by leaving, the largest excess first
     * @param transfers the smallest payments that keep everyone from there, or come nearest to it
     */
    public record RuleSplit(double[] shares, List<Leaver> leavers, List<Payment> transfers) {}

    /** The split by every rule that is defined for this game; rules along a river are not, as the package is none. */
    public Map<SharingRule, RuleSplit> byRule() {
        var game = Game.of(Stream.of(Member.values()).map(Member::name).toList(), worth);
        var byRule = new EnumMap<SharingRule, RuleSplit>(SharingRule.class);
        for (var rule : SharingRule.values()) {
            switch (rule) {
                case SHAPLEY, NUCLEOLUS, GATELY, TAU, EQUAL, PROPORTIONAL ->
                    rule.shares(game)
                            .ifPresent(x ->
                                    byRule.put(rule, new RuleSplit(doubles(x), leavers(game, x), payments(game, x))));
                case DOWNSTREAM_INCREMENTAL, UPSTREAM_INCREMENTAL -> {}
            }
        }
        return byRule;
    }

    /** The gains as exact numbers; the last one takes up the rounding, so that they add up exactly. */
    private static List<Rational> shares(Game game, double[] asItFalls) {
        var shares = new ArrayList<Rational>();
        var rest = game.of(game.grand());
        for (int m = 0; m < asItFalls.length - 1; m++) {
            var share = Rational.of(asItFalls[m]);
            shares.add(share);
            rest = rest.minus(share);
        }
        shares.add(rest);
        return shares;
    }

    private static List<Leaver> leavers(Game game, List<Rational> shares) {
        return Core.leavers(game, shares).stream()
                .map(excess -> new Leaver(
                        new Coalition(excess.coalition()), excess.value().doubleValue()))
                .toList();
    }

    private static List<Payment> payments(Game game, List<Rational> shares) {
        return SmallestTransfers.of(game, shares).transfers().stream()
                .map(t -> new Payment(Member.values()[t.from()], Member.values()[t.to()], t.value()))
                .toList();
    }

    private static double[] doubles(List<Rational> numbers) {
        return numbers.stream().mapToDouble(Rational::doubleValue).toArray();
    }
}
